# Signs in passports, cards and online status: who holds them and who uses them.

indicators-doc-001-title = Somebody else holds their papers
indicators-doc-001-means = Keeping a passport or ID card is one of the commonest ways to stop somebody leaving.
indicators-doc-001-ask = Who has your passport or ID card now, and could you get it back today if you wanted?

indicators-doc-002-title = Papers taken before or on the way
indicators-doc-002-means = Taking papers on the journey puts a person in the hands of those who brought them.
indicators-doc-002-ask = When did you last have your papers in your own hands, and what happened to them?

indicators-doc-003-title = Many people's papers in one place
indicators-doc-003-means = A bundle of passports or cards that belong to others points to several people being held back.
indicators-doc-003-ask = Whose papers are these, why are they here, and where are those people now?

indicators-doc-004-title = False papers, or a name that is not theirs
indicators-doc-004-means = Papers supplied by somebody else tie a person to the supplier and make them afraid of us.
indicators-doc-004-ask = Who gave you these papers, and what were you told to do with them?

indicators-doc-005-title = Papers held until money is paid
indicators-doc-005-means = Papers kept as security for a debt turn the debt into a lock.
indicators-doc-005-ask = What have you been told you must do to get your papers back?

indicators-doc-006-title = Visa or status used as a hold
indicators-doc-006-means = When one employer can end a person's right to stay, the threat alone is enough to silence them.
indicators-doc-006-ask = What have you been told about your visa, and who told you?

indicators-doc-007-title = Online status or account run by others
indicators-doc-007-means = Whoever has the login can keep a person from proving who they are and what they may do.
indicators-doc-007-ask = Who set up the account, and whose phone or email does it use?
indicators-doc-007-caution = This is the online form of holding papers; it is reasoned from that sign and less tested.

indicators-doc-008-title = A claim that tells somebody else's story
indicators-doc-008-means = A story written by others shows who has been directing the person.
indicators-doc-008-ask = Who helped with the form, and which parts of it happened to you?

indicators-doc-009-title = Many people, one address or phone
indicators-doc-009-means = Details shared by people who do not know each other may belong to whoever controls them.
indicators-doc-009-ask = Check who else uses this address, phone or email, and who pays for it.
