# The first page of a shift.

today-title = Heddiw
today-start = Dechrau cyfarfyddiad
# The keys that start an encounter; Ctrl is the name on the key.
today-start-key = Ctrl N
today-encounters =
    { $count ->
        [one] Eich cyfarfyddiad
        [two] Eich { $count } gyfarfyddiad
        [few] Eich { $count } chyfarfyddiad
        [many] Eich { $count } chyfarfyddiad
       *[other] Eich { $count } cyfarfyddiad
    }

today-row-empty = Dim wedi’i ysgrifennu eto
today-row-no-place = Dim lle eto
today-row-people =
    { $count ->
        [0] neb wedi’i ychwanegu
        [one] { $count } person
       *[other] { $count } o bobl
    }
today-row-unsealed =
    { $count ->
       *[other] { $count } adroddiad heb ei selio
    }

today-waiting =
    { $count ->
        [one] Mae { $count } adroddiad wedi’i selio yn aros i’w anfon.
       *[other] Mae { $count } adroddiad wedi’u selio yn aros i’w hanfon.
    }
today-waiting-since = Seliwyd yr hynaf { $when }.
today-waiting-what = Nid yw’r person wedi’i atgyfeirio nes i’r hyb dderbyn yr adroddiad. Rhoddir cynnig arall arni’n awtomatig.
today-waiting-see = Gweld beth sy’n aros a pham
today-parked =
    { $count ->
        [one] Nid oedd modd anfon { $count } adroddiad ac mae angen eich sylw arno.
       *[other] Nid oedd modd anfon { $count } adroddiad ac mae angen eich sylw arnyn nhw.
    }
today-parked-what = Nid yw’r person wedi’i atgyfeirio. Edrychwch ar y rheswm a gweithredwch arno nawr.

today-not-enrolled-title = Nid oes hyb gan y cyfrifiadur hwn eto.
today-not-enrolled = Gallwch ysgrifennu a selio adroddiadau. Byddan nhw’n aros yma nes i rywun gofrestru’r cyfrifiadur hwn.
today-enrol = Cofrestrwch ef yn Gosodiadau

today-empty-title = Rhywun wrth y cownter?
today-empty = Dechreuwch gyfarfyddiad ac ysgrifennwch yr hyn maen nhw’n ei ddweud. Dyna’r cyfan y mae angen i chi ei gofio.
today-empty-write = Ysgrifennwch beth a ddywedwyd, yn eu geiriau nhw. Caiff ei gadw’n awtomatig.
today-empty-see = Bydd arwyddion sy’n haeddu ail olwg yn ymddangos wrth ymyl eich nodyn, gyda’r hyn i’w ofyn nesaf.
today-empty-safe = Gofalwch fod y person yn ddiogel heno.
today-empty-report = Atebwch ddau gwestiwn a chaiff yr adroddiad cywir ei ddewis i chi.
