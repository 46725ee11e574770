//! Creates a customer.

use stripe::{Client, customers};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let client = Client::new(std::env::var("STRIPE_SECRET_KEY")?);
    let customer = runtime.block_on(
        customers::create()
            .email("jenny@example.com")
            .name("Jenny Rosen")
            .send(&client),
    )?;
    println!("{}", customer.id);
    Ok(())
}
