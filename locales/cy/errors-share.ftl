# Refusals about cases that officers share.

errors-share-nobody = Nid yw’r swyddog hwn yn y cyfeiriadur, neu mae dyfais y swyddog wedi’i dirymu. Edrychwch ar y rhestr eto; caiff ei hadnewyddu bob tro y cyrhaeddir yr hyb.
errors-share-unopened = Mae cydweithiwr wedi trosglwyddo rhagor i chi am yr achos hwn. Agorwch hynny yn gyntaf: mae ar Heddiw.
errors-share-undecided = Rydych chi a chydweithiwr wedi cofnodi cydsyniad neu oed yn wahanol. Y cydsyniad culach sy’n sefyll, ac ni ellir selio dim nes i rywun benderfynu. Agorwch “Beth sy’n wahanol” yn y cyfarfyddiad hwn.
errors-share-damaged = Ni ellir defnyddio’r hyn a drosglwyddwyd: mae’n sôn am bethau nad ydyn nhw’n rhan o’r achos. Ni newidiwyd dim. Gofynnwch i’ch cydweithiwr ei drosglwyddo eto.
errors-share-unknown = Nid oes achos o’r fath ymhlith yr hyn a drosglwyddwyd i chi.
errors-sealed-elsewhere = Mae cydweithiwr eisoes wedi selio adroddiad am y person hwn. Agorwch ef fel cywiriad, gyda rheswm, a seliwch y fersiwn nesaf.
errors-difference-unknown = Nid oes dim i benderfynu arno yma mwyach. Edrychwch ar y rhestr eto.
errors-difference-not-prose = Dim ond un o’r rhain all sefyll. Dewiswch un.
