//! Answers a dispute: uploads a file, and submits it as evidence.

use examples::Failure;
use stripe::disputes::update::Evidence;
use stripe::{Client, Dispute, Upload, disputes, files, payment_intents};

// ANCHOR: evidence
async fn answer(client: &Client, dispute: &Dispute) -> Result<Dispute, stripe::Error> {
    // `Upload::path` reads a file while it is sent.
    let receipt = Upload::bytes("receipt.pdf", "%PDF-1.4 …").content_type("application/pdf");
    let file = files::create(receipt, files::create::Purpose::DisputeEvidence)
        .send(client)
        .await?;
    let evidence = Evidence::new()
        .receipt(&file.id)
        .customer_name("Jenny Rosen")
        .product_description("A T-shirt, shipped on the day of the order");
    disputes::update(&dispute.id)
        .evidence(evidence)
        // Without this, the evidence is kept and can still be changed.
        .submit(true)
        .send(client)
        .await
}
// ANCHOR_END: evidence

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let client = examples::start().await?;
    // A payment with this card is disputed at once.
    payment_intents::create(2000, "usd")
        .payment_method("pm_card_createDispute")
        .payment_method_types(["card"])
        .confirm(true)
        .send(&client)
        .await?;
    let mut disputes = disputes::list().limit(1).stream(&client);
    if let Some(dispute) = disputes.try_next().await? {
        let dispute = answer(&client, &dispute).await?;
        println!("{} is {}", dispute.id, dispute.status);
    }
    Ok(())
}
