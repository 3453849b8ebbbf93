# What is printed: the hand-over sheet, the language card, the rights sheet.

paper-footer = Plainsight. Cadwch y papur hwn mor ddiogel â’r adroddiad ei hun.
paper-handover-warning = Mae’r papur hwn am berson sy’n wynebu risg. Nid yw wedi’i amgryptio. Cadwch ef gyda chi, a’i ddinistrio pan fydd yr adroddiad wedi’i fewnbynnu.
paper-handover-lead = Rhowch bob ateb ar y dudalen o’r gwasanaeth swyddogol a enwir uwch ei ben, yn union fel y mae yma. Mae’r tudalennau yn nhrefn y gwasanaeth ei hun.
paper-handover-form-version = Fersiwn y ffurflen
paper-handover-reference = Cyfeirnod yr hyb
paper-handover-page = Tudalen
paper-handover-nothing = Dim i’w roi ar y dudalen hon. Ewch ymlaen.
paper-handover-empty = Gadewch hwn yn wag.
paper-handover-missing = Ar goll. Mae angen ateb yma ar y gwasanaeth.
paper-handover-gaps = Yn dal ar goll
paper-handover-left-out-lead = Atebwyd y cwestiynau hyn ond nid ydyn nhw’n perthyn i unrhyw dudalen o’r adroddiad hwn. Nid yw eu hatebion ar y papur hwn.
paper-handover-undrawable = Nodau na all y papur hwn eu hargraffu. Cymerwch yr atebion hyn o’r sgrin.
paper-card-title = Pa iaith ydych chi’n ei siarad?

# A file of the report: its name, its length in bytes, its SHA-256.
paper-file = { $name }, { $size } beit, SHA-256 { $hash }
