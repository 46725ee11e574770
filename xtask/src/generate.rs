//! `cargo xtask generate`: the main job.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use stripe_generator::emit::Packaging;
use stripe_generator::{Analysis, Generated, contract};

use crate::exchange::{self, Exchange};
use crate::project::{self, Failure, Source};
use crate::{catalog, mock, package, tree};

/// What to generate, and where.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    source: Source,
    /// Write a complete crate here, instead of the workspace's own `generated/`.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Write nothing; fail if the crate is not what the document gives.
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let start = Instant::now();
    let mut progress = |stage: &str| eprintln!("{:>7.2?} {stage}", start.elapsed());
    if args.source.spec.is_some() && args.out.is_none() {
        return Err("`--spec` makes a crate of its own: say where with `--out DIR`. A new document of Stripe's is taken by `cargo xtask update --from FILE`".into());
    }
    let out = match &args.out {
        Some(out) if !args.check => exchange::replaceable(out)?,
        Some(out) => out.clone(),
        None => project::generated(),
    };
    // Before anything is read: another run may be replacing it.
    let exchange = match args.check {
        true => None,
        false => Some(Exchange::begin(&out)?),
    };
    let analysis = args.source.analyse(&mut progress)?;
    let packaging = match &args.out {
        Some(_) => elsewhere(),
        None => project::packaging(),
    };
    let mut generated = stripe_generator::generate(&analysis, &packaging, &mut progress)
        .map_err(|faults| faults.to_string())?;
    generated.files.extend(package::pages(&project::root())?);
    let mut folders = vec![(out.clone(), &generated.files)];
    let contract;
    if args.out.is_none() {
        progress("emitting the contract");
        contract = contract::contract(&analysis).map_err(|faults| faults.to_string())?;
        folders.push((project::contract(), &contract));
    }
    let mut carried = Vec::new();
    if args.out.is_none() {
        carried.push((mock::MODEL, mock::model(&args.source.corrected()?)?));
        carried.push((catalog::CATALOG, catalog::packed(&analysis)?));
    }
    let lock = recorded(args);
    let mut single: Vec<(PathBuf, &[u8])> = Vec::new();
    if let Some(lock) = lock {
        single.push((lock, generated.lock.as_bytes()));
    }
    for (path, contents) in &carried {
        single.push((project::root().join(path), contents));
    }
    match exchange {
        None => check(&folders, &single)?,
        Some(mut exchange) => {
            progress("writing");
            for (folder, files) in folders {
                exchange.folder(&folder, files)?;
            }
            for (path, contents) in single {
                exchange.file(&path, contents)?;
            }
            exchange.commit()?;
        }
    }
    summary(&analysis, &generated, &out, start);
    Ok(())
}

/// A crate outside the workspace finds the runtime by its full path.
fn elsewhere() -> Packaging {
    Packaging {
        runtime_path: project::root().join("runtime").display().to_string(),
        standalone: true,
        ..project::packaging()
    }
}

/// A folder, and the files that it should hold.
type Folder<'a> = (PathBuf, &'a BTreeMap<String, String>);

/// Where the names are to be recorded: not for the workspace's document in a crate elsewhere.
fn recorded(args: &Args) -> Option<PathBuf> {
    match args.out {
        Some(_) => args.source.lock.clone(),
        None => args.source.record(),
    }
}

/// Compares what is there with what should be: folders, and files by themselves.
fn check(folders: &[Folder<'_>], files: &[(PathBuf, &[u8])]) -> Result<(), Failure> {
    let mut wrong = None;
    for (folder, files) in folders {
        let difference = tree::compare(folder, files)?;
        if !difference.is_empty() {
            wrong.get_or_insert(folder.clone());
        }
        for (what, paths) in [
            ("missing", &difference.missing),
            ("changed", &difference.changed),
            ("stray", &difference.stray),
        ] {
            for path in paths {
                eprintln!("{what}: {path} in {}", folder.display());
            }
        }
    }
    for (path, contents) in files {
        if fs::read(path).ok().as_deref() != Some(*contents) {
            eprintln!("changed: {}", path.display());
            wrong.get_or_insert(path.clone());
        }
    }
    match wrong {
        None => Ok(()),
        Some(place) => Err(format!(
            "{} is not what the document gives: run `cargo xtask generate`",
            place.display()
        )
        .into()),
    }
}

fn summary(analysis: &Analysis, generated: &Generated, out: &Path, start: Instant) {
    let schemas = analysis.document.api.components.as_ref();
    println!(
        "{}: {} operations, {} schemas -> {} types, {} features, {} files, {} lines in {} ({:.2?})",
        analysis.ir.api_version,
        analysis.ir.operations.len(),
        schemas.map_or(0, |components| components.schemas.len()),
        analysis.names.types.len(),
        analysis.features.modules().count(),
        generated.files.len(),
        generated
            .files
            .values()
            .map(|text| text.lines().count())
            .sum::<usize>(),
        out.display(),
        start.elapsed(),
    );
}
