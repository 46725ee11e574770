// Written by `cargo xtask generate`. Do not edit.
//! What `flow_data.subscription_update_confirm` of [`billing_portal::sessions::create`](fn@crate::billing_portal::sessions::create) takes.

pub use crate::checkout::sessions::create::Discount;

rt::params! {
    /// Parameters for `flow_data[subscription_update_confirm][items][]` of [`billing_portal::sessions::create`](fn@crate::billing_portal::sessions::create).
    pub struct Item;
}

impl Item {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self(rt::Params::new().with("id", rt::Value::text(id)))
    }

    /// Sets `price`.
    #[inline]
    pub fn price(self, price: impl Into<crate::ids::PriceId>) -> Self {
        let price: crate::ids::PriceId = price.into();
        Self(self.0.with("price", price))
    }

    /// Sets `quantity`.
    #[inline]
    pub fn quantity(self, quantity: i64) -> Self {
        Self(self.0.with("quantity", quantity))
    }
}
