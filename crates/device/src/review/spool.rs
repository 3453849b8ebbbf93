//! One file per rank while the review runs, joined into the result at the end.

use super::{
    ReviewError,
    rank::{Flagged, HEADER, RANKS},
};
use std::{
    fs::{self, File, OpenOptions},
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};

/// The spools of one run.
pub(super) struct Spools {
    files: Vec<csv::Writer<BufWriter<File>>>,
    paths: Vec<PathBuf>,
}

/// A work file beside the result.
pub(super) fn beside(output: &Path, ending: &str) -> PathBuf {
    let mut name = output.as_os_str().to_owned();
    name.push(format!(".{ending}"));
    PathBuf::from(name)
}

impl Spools {
    /// Opens the spools, cut back to the lengths that the checkpoint vouches for.
    pub(super) fn open(output: &Path, lengths: &[u64]) -> Result<Self, ReviewError> {
        let paths: Vec<PathBuf> =
            (0..RANKS).map(|rank| beside(output, &format!("part-{rank:02}"))).collect();
        let open = |(path, rank): (&PathBuf, usize)| -> io::Result<_> {
            let file = OpenOptions::new().create(true).append(true).open(path)?;
            file.set_len(lengths.get(rank).copied().unwrap_or(0))?;
            Ok(csv::Writer::from_writer(BufWriter::new(file)))
        };
        let files: io::Result<Vec<_>> = paths.iter().zip(0..).map(open).collect();
        let files = files.map_err(|error| ReviewError::Output(output.to_owned(), error))?;
        Ok(Self { files, paths })
    }

    pub(super) fn write(&mut self, flagged: &Flagged) -> io::Result<()> {
        match self.files.get_mut(flagged.rank) {
            Some(file) => file.write_record(&flagged.row).map_err(io::Error::other),
            None => Err(io::Error::other("no such rank")),
        }
    }

    /// Brings everything to disk and answers the lengths.
    pub(super) fn sync(&mut self) -> io::Result<Vec<u64>> {
        let mut lengths = Vec::with_capacity(RANKS);
        for (file, path) in self.files.iter_mut().zip(&self.paths) {
            file.flush()?;
            let file = OpenOptions::new().append(true).open(path)?;
            file.sync_data()?;
            lengths.push(file.metadata()?.len());
        }
        Ok(lengths)
    }

    /// Joins the spools into the result and removes them.
    pub(super) fn finish(mut self, output: &Path) -> io::Result<()> {
        self.sync()?;
        let half = beside(output, "half");
        let mut writer = BufWriter::new(File::create(&half)?);
        let mut header = csv::Writer::from_writer(Vec::new());
        header.write_record(HEADER).map_err(io::Error::other)?;
        writer.write_all(
            &header.into_inner().map_err(|error| io::Error::other(error.to_string()))?,
        )?;
        for path in &self.paths {
            io::copy(&mut File::open(path)?, &mut writer)?;
        }
        writer.into_inner().map_err(|error| io::Error::other(error.to_string()))?.sync_all()?;
        fs::rename(&half, output)?;
        self.paths.iter().try_for_each(fs::remove_file)
    }
}
