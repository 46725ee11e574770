//! Encodes the parameters of a checkout session with 50 items: how often a second.

use std::hint::black_box;

use stripe_checkout::checkout_session::{
    CreateCheckoutSession, CreateCheckoutSessionLineItems, CreateCheckoutSessionLineItemsPriceData,
    ProductData,
};
use stripe_client_core::StripeRequest;
use stripe_types::Currency;
use workload::{report, throughput};

fn main() {
    let request = session();
    let length = encode(&request);
    // The clients write the same in more or fewer bytes.
    let times = |megabytes: f64| megabytes * 1e6 / length as f64;
    let encoding = throughput(length, || {
        black_box(encode(black_box(&request)));
    });
    report("encode", times(encoding));
    let making = throughput(length, || {
        black_box(encode(&session()));
    });
    report("make and encode", times(making));
}

fn encode(request: &CreateCheckoutSession) -> usize {
    request.build().body.map_or(0, |body| body.len())
}

fn session() -> CreateCheckoutSession {
    CreateCheckoutSession::new()
        .customer_email("jenny.rosen@example.com")
        .success_url("https://example.com/thank/you?session={CHECKOUT_SESSION_ID}")
        .metadata([
            ("order_id".to_owned(), "6735".to_owned()),
            ("channel".to_owned(), "web".to_owned()),
        ])
        .line_items((0..50).map(item).collect::<Vec<_>>())
}

fn item(number: i64) -> CreateCheckoutSessionLineItems {
    let mut product = ProductData::new(format!("Ride {number} through the old town"));
    product.description = Some("With a \"priority\" pickup & a seat by the window".to_owned());
    product.images = Some(vec!["https://example.com/images/ride.png".to_owned()]);
    let mut price = CreateCheckoutSessionLineItemsPriceData::new(Currency::EUR);
    price.product_data = Some(product);
    price.unit_amount = Some(1900 + number);
    let mut item = CreateCheckoutSessionLineItems::new();
    item.price_data = Some(price);
    item.quantity = Some(2);
    item
}
