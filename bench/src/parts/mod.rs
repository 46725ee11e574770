//! The parts of a run, each with its figures and its bars.

mod allocations;
mod binary;
mod build;
mod decode;
mod encode;
pub(crate) mod growth;
pub(crate) mod instructions;
mod load;
pub(crate) mod stack;
mod stream;

use std::fmt;
use std::path::PathBuf;
use std::process::Command;
use std::str::FromStr;

use crate::client::Features;
use crate::figure::Figure;
use crate::process::{Failure, run};
use crate::{Bench, Client};

/// A part of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Checking and building from nothing, and again after an edit.
    Build,
    /// The size of programs.
    Binary,
    /// The rate of decoding.
    Decode,
    /// Processor instructions of decoding.
    Instructions,
    /// Allocations of decoding.
    Allocations,
    /// The stack that decoding needs.
    Stack,
    /// The rate of encoding.
    Encode,
    /// Many clients at once.
    Load,
    /// Going through many pages.
    Stream,
}

impl Part {
    /// All parts, those first that build what the others run.
    pub const ALL: [Self; 9] = [
        Self::Build,
        Self::Binary,
        Self::Decode,
        Self::Instructions,
        Self::Allocations,
        Self::Stack,
        Self::Encode,
        Self::Load,
        Self::Stream,
    ];

    /// What the part is called, on the command line and in the document.
    pub fn name(self) -> &'static str {
        match self {
            Self::Build => "build",
            Self::Binary => "binary",
            Self::Decode => "decode",
            Self::Instructions => "instructions",
            Self::Allocations => "allocations",
            Self::Stack => "stack",
            Self::Encode => "encode",
            Self::Load => "load",
            Self::Stream => "stream",
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Part {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let names = || Self::ALL.map(Self::name).join(", ");
        let found = Self::ALL.into_iter().find(|part| part.name() == name);
        found.ok_or_else(|| format!("no part is called {name}; there are {}", names()))
    }
}

pub(crate) fn measure(bench: &Bench, part: Part) -> Result<Vec<Figure>, Failure> {
    match part {
        Part::Build => build::measure(bench),
        Part::Binary => binary::measure(bench),
        Part::Decode => decode::measure(bench),
        Part::Instructions => instructions::measure(bench),
        Part::Allocations => allocations::measure(bench),
        Part::Stack => stack::measure(bench),
        Part::Encode => encode::measure(bench),
        Part::Load => load::measure(bench),
        Part::Stream => stream::measure(bench),
    }
}

/// Measures something of each client that takes part: ours, and theirs.
fn each(
    bench: &Bench,
    mut measure: impl FnMut(Client) -> Result<f64, Failure>,
) -> Result<(f64, Option<f64>), Failure> {
    let ours = measure(Client::Ours)?;
    let theirs = bench
        .peers
        .then(|| measure(Client::AsyncStripe))
        .transpose()?;
    Ok((ours, theirs))
}

/// A program that is timed.
type Program<'p> = (Client, &'p str, Features);

/// The best of several runs in turn of some programs, for each by the names that it gave its figures.
fn rates(bench: &Bench, programs: &[Program<'_>]) -> Result<Vec<Rates>, Failure> {
    const ROUNDS: usize = 3;
    let mut rates = Vec::new();
    for (client, name, features) in programs {
        let program = client.program(bench, name, *features)?;
        rates.push(Rates {
            program,
            best: Vec::new(),
        });
    }
    for _ in 0..ROUNDS {
        for rates in &mut rates {
            let run = run(&mut Command::new(&rates.program), &bench.target)?;
            for (name, value) in run.figures() {
                match rates.best.iter_mut().find(|(known, _)| known == name) {
                    Some((_, best)) => *best = best.max(value),
                    None => rates.best.push((name.to_owned(), value)),
                }
            }
        }
    }
    Ok(rates)
}

/// Rates by name, as a program said them.
struct Rates {
    program: PathBuf,
    best: Vec<(String, f64)>,
}

impl Rates {
    fn get(&self, name: &str) -> Result<f64, Failure> {
        let found = self.best.iter().find(|(known, _)| known == name);
        found
            .map(|(_, rate)| *rate)
            .ok_or_else(|| format!("{} does not say `{name}`", self.program.display()).into())
    }
}

/// The geometric mean.
fn mean(values: &[f64]) -> f64 {
    let logarithms: f64 = values.iter().map(|value| value.ln()).sum();
    (logarithms / values.len() as f64).exp()
}
