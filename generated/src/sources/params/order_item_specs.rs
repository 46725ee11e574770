// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Currency, Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostSources/source_order/items[]`, `PostSourcesSource/source_order/items[]`.
    pub struct OrderItemSpecs;
}

impl OrderItemSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `amount`.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Sets `currency`.
    #[inline]
    pub fn currency(self, currency: impl Into<Currency>) -> Self {
        Self(self.0.with("currency", Into::<Currency>::into(currency)))
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", Value::text(description)))
    }

    /// Sets `parent`.
    #[inline]
    pub fn parent(self, parent: impl Into<String>) -> Self {
        Self(self.0.with("parent", Value::text(parent)))
    }

    /// Sets `quantity`.
    #[inline]
    pub fn quantity(self, quantity: i64) -> Self {
        Self(self.0.with("quantity", quantity))
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(self, type_: OrderItemSpecsType) -> Self {
        Self(self.0.with("type", type_))
    }
}

impl Default for OrderItemSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `PostSources/source_order/items[]/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderItemSpecsType {
    /// `discount`
    Discount,
    /// `shipping`
    Shipping,
    /// `sku`
    Sku,
    /// `tax`
    Tax,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(OrderItemSpecsType {
    Discount = "discount",
    Shipping = "shipping",
    Sku = "sku",
    Tax = "tax",
});
