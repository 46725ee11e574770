//! Exports all charges of a day, page by page, with progress, and goes on where an earlier run stopped.

use std::time::Duration;

use examples::Failure;
use stripe::{Client, Cursor, Timestamp, charges};

// ANCHOR: export
/// Writes one line for each charge. Pages are fetched as they are needed.
async fn export(
    client: &Client,
    from: Timestamp,
    resume: Option<Cursor>,
) -> Result<Option<Cursor>, stripe::Error> {
    let mut charges = charges::list().created(from..).limit(100).stream(client);
    if let Some(cursor) = resume {
        charges = charges.resume(cursor);
    }
    let mut count = 0;
    while let Some(charge) = charges.try_next().await? {
        println!(
            "{},{},{},{}",
            charge.id, charge.amount, charge.currency, charge.status
        );
        count += 1;
        if count % 100 == 0 {
            eprintln!("{count} charges, up to {}", charge.created);
        }
    }
    // Text that can be stored, and parsed again by another process.
    Ok(charges.cursor())
}
// ANCHOR_END: export

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let client = examples::start().await?;
    let day = Duration::from_secs(24 * 60 * 60);
    let yesterday = Timestamp::from(std::time::SystemTime::now() - day);
    // The cursor of an earlier run, as it was printed.
    let resume = std::env::args()
        .nth(1)
        .map(|text| text.parse())
        .transpose()?;
    let cursor = export(&client, yesterday, resume).await?;
    if let Some(cursor) = cursor {
        eprintln!("go on from {cursor}");
    }
    Ok(())
}
