# Signs seen in the person beside them: who speaks, waits, holds papers or gives orders.

indicators-com-001-title = Rhywun arall yn ateb drostyn nhw
indicators-com-001-means = Gall cydymaith sy’n ateb neu’n cywiro fod yn gwneud yn siŵr nad yw’r person yn dweud dim arall.
indicators-com-001-ask = Siaradwch â’r person ar ei ben ei hun, a gofynnwch iddyn nhw adrodd yr hanes yn eu geiriau eu hunain o’r dechrau.

indicators-com-002-title = Cydymaith yn cyfieithu neu’n gwrthod camu o’r neilltu
indicators-com-002-means = Ni all neb siarad yn rhydd o flaen y person y maen nhw’n ei ofni.
indicators-com-002-ask = Defnyddiwch ein cyfieithydd ar y pryd ein hunain mewn ystafell arall, a gofynnwch sut mae’r ddau’n adnabod ei gilydd.

indicators-com-003-title = Yn edrych at rywun arall cyn siarad
indicators-com-003-means = Mae edrych ar wyneb rhywun cyn pob ateb yn awgrymu bod yr atebion yn cael eu barnu.
indicators-com-003-ask = Symudwch o olwg y person arall, yna gofynnwch sut mae pethau rhyngddyn nhw.

indicators-com-004-title = Y cydymaith yn gwybod fawr ddim amdanyn nhw
indicators-com-004-means = Mae ffrind neu berthynas go iawn yn gwybod enw, pen-blwydd a sut y gwnaethon nhw gwrdd.
indicators-com-004-ask = Gofynnwch i bob un ohonyn nhw ar wahân sut y gwnaethon nhw gwrdd a beth yw enw’r llall.

indicators-com-005-title = Un person yn dal papurau neu ffonau pawb
indicators-com-005-means = Pwy bynnag sy’n cario’r pasbortau a’r tocynnau sy’n penderfynu i ble mae’r grŵp yn mynd.
indicators-com-005-ask = Pwy sy’n gofalu am eich pasbort a’ch ffôn o ddydd i ddydd?
indicators-com-005-caution = Gall fod yn rhiant neu’n arweinydd taith; holwch pwy sy’n cadw’r papurau ar ddiwrnodau eraill.

indicators-com-006-title = Rhywun yn aros, yn ffonio neu’n dod i’w nôl
indicators-com-006-means = Mae ymddangos neu ffonio cyn gynted ag y bydd yr heddlu’n rhan o’r mater yn dangos bod rhywun yn cadw golwg ar y person.
indicators-com-006-ask = Pwy sy’n ffonio neu’n aros, a beth fyddan nhw eisiau ei wybod?

indicators-com-007-title = Cyfreithiwr neu gynorthwyydd na ofynnodd neb amdano
indicators-com-007-means = Efallai fod help y mae dieithryn yn talu amdano yno i reoli’r hyn sy’n cael ei ddweud.
indicators-com-007-ask = Gwiriwch yng nghofnod y ddalfa pwy alwodd a phwy sy’n talu.
indicators-com-007-caution = Ewch â hyn at swyddog y ddalfa; peidiwch byth â rhwystro cyngor cyfreithiol.

indicators-com-008-title = Gwrthgyferbyniad amlwg â’r person wrth eu hymyl
indicators-com-008-means = Gall gwahaniaeth mawr mewn dillad a hyder ddangos gan bwy mae’r grym.
indicators-com-008-ask = Beth sy’n dod â’r ddau ohonoch chi yma gyda’ch gilydd?

indicators-com-009-title = Pobl hŷn sy’n rhoi’r gorchmynion
indicators-com-009-means = Mae partneriaid a grwpiau hŷn yn denu pobl iau i mewn gydag anrhegion a sylw ac yna gydag ofn.
indicators-com-009-ask = Pwy yw’r rhai hŷn, a beth maen nhw’n gofyn i chi ei wneud?

indicators-com-010-title = Un person yn archebu neu’n trefnu dros lawer
indicators-com-010-means = Gall ystafelloedd, tocynnau neu gyfrifon a drefnir gan un person dros lawer ddangos sut y caiff grŵp ei redeg.
indicators-com-010-ask = Gwiriwch pwy archebodd a phwy dalodd, a thros faint o bobl eraill.
