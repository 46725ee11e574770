//! Downloads the PDF of a quote as it arrives, without holding it in memory.

use std::io::Write;

use examples::Failure;
use stripe::{Client, customers, prices, products, quotes};

// ANCHOR: download
async fn save(client: &Client, quote: &str, file: &mut impl Write) -> Result<u64, Failure> {
    let mut pdf = quotes::pdf(quote).send(client).await?;
    let mut written = 0;
    while let Some(piece) = pdf.next_piece().await {
        let piece = piece?;
        file.write_all(&piece)?;
        written += piece.len() as u64;
        eprintln!("{written} of {:?} bytes", pdf.length());
    }
    Ok(written)
}
// ANCHOR_END: download

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let client = examples::start().await?;
    let product = products::create("Consulting").send(&client).await?;
    let price = prices::create("usd")
        .product(&product.id)
        .unit_amount(12_000)
        .send(&client)
        .await?;
    let customer = customers::create().send(&client).await?;
    let quote = quotes::create()
        .customer(&customer.id)
        .line_items([quotes::create::LineItem::new().price(&price.id)])
        .send(&client)
        .await?;
    quotes::finalize_quote(&quote.id).send(&client).await?;
    let written = save(&client, quote.id.as_str(), &mut std::io::sink()).await?;
    println!("{written} bytes");
    Ok(())
}
