// Written by `cargo xtask generate`. Do not edit.
//! What is in `tax.location` of [`Customer`](crate::Customer).

/// The data source used to infer the customer's location.
#[non_exhaustive]
pub enum Source {
    /// `billing_address`
    BillingAddress,
    /// `ip_address`
    IpAddress,
    /// `payment_method`
    PaymentMethod,
    /// `shipping_destination`
    ShippingDestination,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Source {
    BillingAddress = "billing_address",
    IpAddress = "ip_address",
    PaymentMethod = "payment_method",
    ShippingDestination = "shipping_destination",
});
