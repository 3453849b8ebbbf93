# The frame of the window, the first screens, and words that every screen shares.

app-name = Plainsight
app-tagline = Sylwi ar gaethwasiaeth fodern, diogelu pobl a rhoi gwybod. Yn gweithio heb rwydwaith.
app-skip = Neidio i’r prif gynnwys
app-opening = Wrthi’n agor…
app-optional = (dewisol)
app-back = Yn ôl
app-yes = Ie
app-no = Na
app-not-sure = Ddim yn siŵr
app-error-prefix = Gwall:{" "}
app-error-title = Mae problem wedi codi
app-list-none = Nid oes dim yn y rhestr yn cyfateb. Gwiriwch y sillafu neu teipiwch lai.

app-time-today = heddiw am { $time }
app-time-yesterday = ddoe am { $time }
app-time-other = { $date } am { $time }

app-nav-label = Lleoedd
app-nav-today = Heddiw
app-nav-sent = Anfonwyd
app-nav-settings = Gosodiadau
app-lock = Cloi

# The badge in the header: reports sealed on this device, whoever sealed them.
app-queue-waiting =
    { $count ->
        [one] { $count } yn aros i’w anfon
       *[other] { $count } yn aros i’w hanfon
    }
app-queue-files =
    { $count ->
       *[other] { $count } ffeil yn aros i’w hanfon
    }
app-queue-parked =
    { $count ->
       *[other] { $count } angen eich sylw
    }
app-queue-received = Pob un wedi’i dderbyn

# How the hub answered last.
app-hub-ok = Cysylltwyd â’r hyb
app-hub-offline = All-lein
app-hub-blocked = Yr hyb wedi’i rwystro
app-hub-certificate = Tystysgrif yr hyb wedi dod i ben
app-hub-never = Heb gysylltu â’r hyb eto
app-hub-not-enrolled = Dim hyb eto

app-locks-in =
    { $seconds ->
       *[other] Bydd yn cloi ymhen { $seconds } eiliad, am nad oes neb yn teipio. Ni chollir dim.
    }
app-locks-stay = Peidio â chloi

app-create-title = Sefydlu eich lle ar y cyfrifiadur hwn
app-create-name = Enw llawn
app-create-collar = Rhif coler
app-create-force = Heddlu
app-create-pass = Cyfrinymadrodd
app-create-pass-hint = Pedwar gair neu fwy, neu 15 nod neu fwy. Mae geiriau nad ydyn nhw’n perthyn i’w gilydd yn hawdd eu cofio ac yn anodd eu dyfalu.
app-create-pass-strong = Digon hir.
app-create-pass-weak = Ddim yn ddigon hir eto.
app-create-pass2 = Y cyfrinymadrodd eto
app-create-button = Creu a datgloi
app-create-working = Wrthi’n creu…
app-create-why-title = Pam mae’r cyfrinymadrodd yn bwysig
app-create-why-key = Hwn yw’r unig allwedd i’r hyn rydych yn ei ysgrifennu yma. Mae popeth am y bobl rydych yn cwrdd â nhw wedi’i amgryptio ag ef.
app-create-why-reset = Ni all neb ei ailosod na darllen eich drafftiau hebddo: na’ch heddlu na gwneuthurwyr y rhaglen hon. Dewiswch un y byddwch yn ei gofio ar ôl shifft nos.
app-create-why-sealed = Os byddwch yn ei anghofio, bydd adroddiadau rydych eisoes wedi’u selio yn dal i fynd i’r hyb. Bydd drafftiau’n aros dan glo.
app-create-offline-title = Nid oes angen rhwydwaith
app-create-offline = Gallwch sefydlu eich lle, ac ysgrifennu a selio adroddiad, all-lein. Bydd yn gadael cyn gynted ag y gellir cyrraedd yr hyb.

app-pass-show = Dangos
app-pass-hide = Cuddio
app-pass-show-label = Dangos y cyfrinymadrodd
app-pass-hide-label = Cuddio’r cyfrinymadrodd

app-unlock-title = Datgloi
app-unlock-who = Pwy ydych chi?
app-unlock-pass = Cyfrinymadrodd
app-unlock-button = Datgloi
app-unlock-working = Wrthi’n datgloi…
app-unlock-idle = Wedi’i gloi ar ôl cyfnod heb ei ddefnyddio. Mae eich gwaith oddi tano; ni chollwyd dim.
app-unlock-waiting-title =
    { $count ->
        [one] Mae { $count } adroddiad wedi’i selio yn aros
       *[other] Mae { $count } adroddiad wedi’u selio yn aros
    }
app-unlock-waiting =
    { $count ->
        [one] Bydd yn cael ei anfon cyn gynted ag y gellir cyrraedd yr hyb, hyd yn oed tra bydd pawb wedi’u cloi allan.
       *[other] Byddan nhw’n cael eu hanfon cyn gynted ag y gellir cyrraedd yr hyb, hyd yn oed tra bydd pawb wedi’u cloi allan.
    }
app-unlock-forgot-title = Wedi anghofio eich cyfrinymadrodd?
app-unlock-forgot = Ni all neb ei ailosod. Bydd adroddiadau wedi’u selio yn dal i fynd i’r hyb. Os oes angen help ar rywun nawr, peidiwch ag aros am y cyfrifiadur hwn: ffoniwch 999 os oes perygl, ac atgyfeiriwch drwy eich ystafell reoli.
app-saved-at = Cadwyd: { $path }
