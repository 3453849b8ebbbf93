# Evidence files: adding them, what a photo says beside its picture, taking that out.

evidence-drop = Drop files here, or choose them:
evidence-limits =
    { $room ->
        [0] The official service takes no more than 99 files, and there are 99.
        [one] You can add { $room } more file. Each is kept encrypted on this computer.
       *[other] You can add { $room } more files. Each is kept encrypted on this computer.
    }
evidence-after = When the report is sealed, its files follow it to the hub by themselves. The report never waits for them.
evidence-coming = Adding { $name }: { $percent } %
evidence-added = { $name } was added.
evidence-removed = { $name } was removed.
evidence-refused = { $name } was not added.
evidence-list = Files of this report
evidence-none = No file yet. A report needs none.
evidence-size-mb = { $size } MB
evidence-size-kb = { $size } kB
evidence-remove = Remove
evidence-about = about { $name }

evidence-kind-jpeg = JPG photo
evidence-kind-png = PNG picture
evidence-kind-pdf = PDF
evidence-kind-doc = Word document
evidence-kind-docx = Word document

evidence-clean = Remove photo details
evidence-says = This photo also says:
evidence-said = Removed from the photo. It said:
evidence-cleaned = Photo details removed. The picture itself is unchanged.
evidence-says-nothing = No photo details found.
evidence-not-cleaned = Plainsight does not remove details from this type of file. It may name its author, and words that were deleted from it. If that matters, add a photo or a scan of it as JPG or PNG.
evidence-exhibit = The copy in the report is changed, not the file on your camera or disk. Keep that as it is: it may be an exhibit.

evidence-detail-place = Where it was taken
evidence-detail-taken = When it was taken
evidence-detail-camera = Camera or phone
evidence-detail-serial = Serial number
evidence-detail-owner = Owner or photographer
evidence-detail-software = Program
evidence-detail-words = Words written into it
evidence-detail-thumbnail = A small copy of the picture, perhaps with what was cut off
evidence-detail-xmp = A block of a photo program (XMP)
evidence-detail-iptc = A block of a picture desk (IPTC)
evidence-detail-trailer = Something behind the picture: a second one, or a film
evidence-detail-other = Other data that is not the picture
