//! Not yet written.
use crate::guidance::{Files, Problem};
use std::{collections::BTreeMap, ops::Range};

/// Not yet written.
pub struct Book;
/// Q.
pub struct Question;
/// A.
pub struct Action {
    /// i
    pub id: String,
    /// p
    pub phone: Option<String>,
}
/// I.
pub struct Indicator {
    /// i
    pub id: String,
    /// c
    pub category: String,
    /// c
    pub caution: bool,
    /// s
    pub sources: Vec<String>,
}

impl Book {
    /// Not yet written.
    pub fn load(_files: &Files, _problems: &mut Vec<Problem>) -> Self {
        Self
    }
    /// q
    pub fn question(&self, _id: &str) -> Option<&Question> {
        None
    }
    /// a
    pub fn action(&self, _id: &str) -> Option<&Action> {
        None
    }
    /// i
    pub fn indicator(&self, _id: &str) -> Option<&Indicator> {
        None
    }
    /// i
    pub fn indicators(&self) -> impl Iterator<Item = &Indicator> {
        [].iter()
    }
    /// s
    pub fn sites(&self) -> &[String] {
        &[]
    }
}
/// s
pub struct Scan {
    /// f
    pub findings: Vec<Finding>,
    /// o
    pub other_people: Option<u32>,
}
/// f
#[derive(Clone, Debug)]
pub struct Finding {
    /// i
    pub indicator: String,
    /// r
    pub rule: String,
    /// s
    pub spans: Vec<Range<usize>>,
}
/// s
pub fn scan(_book: &Book, _text: &str) -> Scan {
    Scan { findings: vec![], other_people: None }
}
/// a
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// y
    Yes,
    /// n
    No,
    /// u
    Unknown,
}
/// a
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    /// u
    Under18,
    /// a
    Adult,
    /// n
    NotSure,
    /// n
    NotAsked,
}
/// f
pub struct Facts {
    /// s
    pub site: Option<String>,
    /// a
    pub age: Age,
    /// d
    pub danger_now: Option<bool>,
    /// p
    pub present: Vec<String>,
}
/// b
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Band {
    /// c
    Curious,
    /// a
    Ask,
    /// a
    Act,
}
impl Band {
    /// s
    pub fn as_str(self) -> &'static str {
        "curious"
    }
}
/// r
#[derive(Clone, Debug)]
pub struct Reason {
    /// k
    pub key: String,
    /// a
    pub args: BTreeMap<String, String>,
}
/// s
#[derive(Clone, Debug)]
pub struct Supported {
    /// i
    pub indicator: String,
    /// r
    pub rule: String,
    /// s
    pub spans: Vec<Range<usize>>,
    /// b
    pub by_answer: bool,
}
/// a
#[derive(Clone, Debug)]
pub struct Assessment {
    /// b
    pub band: Band,
    /// r
    pub reasons: Vec<Reason>,
    /// f
    pub findings: Vec<Supported>,
    /// a
    pub actions: Vec<String>,
    /// n
    pub next_questions: Vec<String>,
    /// e
    pub exploitation_types: Vec<String>,
    /// i
    pub immediate_risk: bool,
    /// o
    pub other_people: Option<u32>,
    /// s
    pub section_45: bool,
}
/// a
pub fn assess(_b: &Book, _s: &Scan, _a: &BTreeMap<String, Answer>, _f: &Facts) -> Assessment {
    Assessment {
        band: Band::Curious,
        reasons: vec![],
        findings: vec![],
        actions: vec![],
        next_questions: vec![],
        exploitation_types: vec![],
        immediate_risk: false,
        other_people: None,
        section_45: false,
    }
}
