//! Bills a customer once: an item, an invoice with it, sent by mail to be paid within 30 days.

use examples::Failure;
use stripe::{Client, Invoice, customers, invoice_items, invoices};

// ANCHOR: invoice
async fn bill(client: &Client, customer: &str) -> Result<Invoice, stripe::Error> {
    let invoice = invoices::create()
        .customer(customer)
        .collection_method(invoices::create::CollectionMethod::SendInvoice)
        .days_until_due(30)
        .send(client)
        .await?;
    invoice_items::create()
        .customer(customer)
        .invoice(&invoice.id)
        .amount(12_000)
        .currency("usd")
        .description("Consulting, one hour")
        .send(client)
        .await?;
    invoices::finalize_invoice(&invoice.id).send(client).await?;
    invoices::send_invoice(&invoice.id).send(client).await
}
// ANCHOR_END: invoice

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let client = examples::start().await?;
    let customer = customers::create()
        .email("jenny@example.com")
        .send(&client)
        .await?;
    let invoice = bill(&client, customer.id.as_str()).await?;
    println!(
        "{} can be paid at {:?}",
        invoice.id, invoice.hosted_invoice_url
    );
    Ok(())
}
