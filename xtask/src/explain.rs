//! `cargo xtask explain`: the way of one thing from the document to the crate.

use stripe_generator::explain::{self, Explainer};
use stripe_generator::names::Lock;

use crate::project::{self, Failure, Source};

/// What to explain, and how to show it.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// A JSON pointer (`/components/schemas/card/properties/brand`), an operation (`PostTokens`, `POST /v1/tokens`,
    /// `tokens::create`), a type or a member of one (`Card`, `Card::brand`), or a place as the lock of names has it.
    #[arg(value_name = "POINTER|OPERATION|TYPE")]
    question: String,
    #[command(flatten)]
    source: Source,
    /// How to print the answer.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    Text,
    Json,
}

pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let analysis = args.source.analyse(&mut |_| {})?;
    let lock = Lock::parse(&args.source.names()?).map_err(|faults| faults.to_string())?;
    let generated = stripe_generator::generate(&analysis, &project::packaging(), &mut |_| {})
        .map_err(|faults| faults.to_string())?;
    let explainer = Explainer::new(&analysis, &lock, &generated.files);
    let explanation = explainer.explain(&args.question)?;
    match args.format {
        Format::Text => print!("{}", explain::text(&explanation)),
        Format::Json => println!("{}", serde_json::to_string_pretty(&explanation)?),
    }
    Ok(())
}
