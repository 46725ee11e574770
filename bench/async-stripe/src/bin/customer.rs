//! Creates a customer.

use stripe::Client;
use stripe_core::customer::CreateCustomer;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let client = Client::new(std::env::var("STRIPE_SECRET_KEY")?);
    let request = CreateCustomer::new()
        .email("jenny@example.com")
        .name("Jenny Rosen");
    let customer = runtime.block_on(request.send(&client))?;
    println!("{}", customer.id);
    Ok(())
}
