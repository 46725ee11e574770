//! Encodes the parameters of a checkout session with 50 items: how often a second.

use std::hint::black_box;

use stripe::checkout::sessions::create::LineItem;
use stripe::checkout::sessions::create::line_item::{PriceData, price_data::ProductData};
use stripe::checkout::sessions::{self, CreateRequest};
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

fn encode(request: &CreateRequest) -> usize {
    request.body().map_or(0, |body| body.len())
}

fn session() -> CreateRequest {
    sessions::create()
        .customer_email("jenny.rosen@example.com")
        .success_url("https://example.com/thank/you?session={CHECKOUT_SESSION_ID}")
        .metadata([("order_id", "6735"), ("channel", "web")])
        .line_items((0..50).map(item))
}

fn item(number: i64) -> LineItem {
    let product = ProductData::new(format!("Ride {number} through the old town"))
        .description("With a \"priority\" pickup & a seat by the window")
        .images(["https://example.com/images/ride.png"]);
    let price = PriceData::new("eur")
        .product_data(product)
        .unit_amount(1900 + number);
    LineItem::new().price_data(price).quantity(2)
}
