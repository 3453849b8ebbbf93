# Marriage used to hold a person: arranged by others, followed by work, sex or held papers.

indicators-mar-001-title = Priodas wedi’i threfnu gan eraill, y ddau’n methu siarad â’i gilydd
indicators-mar-001-means = Gall priodas heb gytundeb o wirfodd fod er mwyn arian neu bapurau rhywun arall.
indicators-mar-001-ask = Sut gwnaethoch chi gwrdd, a phwy drefnodd i chi fod yma heddiw?
indicators-mar-001-caution = Un cyfle: gwelwch y person ar ei ben ei hun a dilynwch y polisi priodas dan orfod. Peidiwch byth â defnyddio teulu fel cyfieithwyr ar y pryd.

indicators-mar-002-title = Gwaith di-dâl, neu ryw gydag eraill, ar ôl y briodas
indicators-mar-002-means = Pan fydd priodas yn troi’n wasanaethu aelwyd, mae rhywun yn cael ei ddefnyddio.
indicators-mar-002-ask = Sut beth yw diwrnod yn y tŷ, o godi hyd at fynd i’r gwely?

indicators-mar-003-title = Dal papurau neu dâl nes daw fisa neu statws
indicators-mar-003-means = Mae dal papurau neu statws yn erbyn rhywun yn ei gadw yn y briodas ac yn y tŷ.
indicators-mar-003-ask = Gan bwy mae eich papurau, a beth ddywedwyd wrthoch chi am eich hawl i aros?
