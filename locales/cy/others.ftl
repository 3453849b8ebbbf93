# Everyone an account mentions who must still be found.

others-title = Pobl eraill i’w canfod
others-lead = Pawb y mae’r hanes hwn yn sôn amdanyn nhw, wedi’u henwi neu beidio. Byddan nhw’n aros ar Heddiw nes iddyn nhw gael eu canfod neu nes i’r chwilio gael ei drosglwyddo i rywun arall, hyd yn oed ar ôl anfon yr adroddiad cyntaf.
others-open =
    { $count ->
        [0] Pobl eraill i’w canfod
        [one] { $count } person arall i’w ganfod
       *[other] { $count } o bobl eraill i’w canfod
    }
others-open-unlisted =
    { $count ->
        [one] Soniwyd am { $count } person arall: rhestrwch nhw
       *[other] Soniwyd am { $count } o bobl eraill: rhestrwch nhw
    }
others-unlisted =
    { $count ->
        [one] Mae’r nodyn yn sôn am { $count } person arall nad yw ar y rhestr eto.
       *[other] Mae’r nodyn yn sôn am { $count } o bobl eraill nad ydyn nhw ar y rhestr eto.
    }
others-list-them =
    { $count ->
        [one] Rhestru’r person hwn
        [two] Rhestru’r { $count } berson hyn
        [few] Rhestru’r { $count } pherson hyn
        [many] Rhestru’r { $count } pherson hyn
       *[other] Rhestru’r { $count } person hyn
    }
others-none = Nid oes neb ar y rhestr eto.
others-add = Ychwanegu rhywun
others-unnamed = Person { $number }, heb ei enwi
others-label = Beth rydych yn ei wybod amdanyn nhw
others-label-hint = Enw, llysenw, neu ddisgrifiad: “dyn iau, yr un ystafell fync”
others-owner = Pwy sy’n chwilio amdanyn nhw
others-next = Y cam nesaf
others-state = Pa mor bell y mae pethau
others-state-open = Yn dal i’w canfod
others-state-found = Wedi’u canfod
others-state-handed-on = Chwilio wedi’i drosglwyddo
