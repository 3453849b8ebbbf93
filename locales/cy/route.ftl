# Which report age and consent call for, and why.

route-undecided = Heb benderfynu eto
route-type-nrm_adult = Atgyfeiriad NRM ar gyfer oedolyn
route-type-nrm_child = Atgyfeiriad NRM ar gyfer plentyn
route-type-dtn_anonymous = Adroddiad Dyletswydd i Hysbysu, heb enw
route-type-dtn_cooperating = Adroddiad Dyletswydd i Hysbysu, gyda manylion

route-needs-age = Dywedwch a yw’r person o dan 18 oed.
route-needs-consent = Esboniwch y dewis yn eu hiaith, yna cofnodwch ateb y person ei hun.
route-needs-cooperation = Gofynnwch a ydyn nhw’n fodlon helpu ymchwiliad.
route-nrm-child = Mae’r person o dan 18 oed. Caiff plentyn ei atgyfeirio bob amser, ac ni ofynnir am ei gydsyniad.
route-nrm-age-unknown = Mae ansicrwydd ynghylch eu hoed, felly cân nhw eu trin fel plentyn: eu hatgyfeirio, heb ofyn am eu cydsyniad.
route-nrm-adult = Mae’r person yn oedolyn a chytunodd i gael ei atgyfeirio ar ôl i hynny gael ei esbonio.
route-dtn-anonymous = Nid yw’r oedolyn eisiau cael ei atgyfeirio. Mae’r gyfraith yn dal i ofyn i’r heddlu hysbysu’r Swyddfa Gartref; ni chaiff yr hysbysiad gynnwys dim a allai ddatgelu pwy ydyn nhw.
route-dtn-cooperating = Nid yw’r oedolyn eisiau cael ei atgyfeirio ond mae’n fodlon helpu ymchwiliad. Caiff yr hysbysiad gynnwys eu manylion.

route-next-nrm_adult = Ar ôl ei dderbyn, bydd yr atgyfeiriad yn mynd at y bobl sy’n gwneud y penderfyniad cyntaf. Dywedwch wrth y person sut y byddwch yn cysylltu.
route-next-nrm_child = Rhowch wybod i’r gwasanaeth gofal cymdeithasol plant hefyd, nawr. Nid yw’r adroddiad yn cymryd lle’r alwad honno.
route-next-dtn_anonymous = Mae enwau, dyddiadau geni ac unrhyw beth a deipiwyd yn rhywle arall sy’n pwyntio atyn nhw yn aros ar y cyfrifiadur hwn.
route-next-dtn_cooperating = Dim ond cwestiynau’r adroddiad hwn a ofynnir. Mae popeth arall yn aros ar y cyfrifiadur hwn.
route-law-as-at = Y gyfraith ar { $date }, canllawiau { $version }.
