// Written by `cargo xtask generate`. Do not edit.
//! What `amount_details` of [`payment_intents::create`](fn@crate::payment_intents::create) takes.

pub mod line_item;

rt::params! {
    /// Parameters for `amount_details[line_items][]` of [`payment_intents::create`](fn@crate::payment_intents::create), `amount_details[line_items][]` of [`payment_intents::update`](fn@crate::payment_intents::update) and 3 more places.
    pub struct LineItem;
}

impl LineItem {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(product_name: impl Into<String>, quantity: i64, unit_cost: i64) -> Self {
        Self(
            rt::Params::new()
                .with("product_name", rt::Value::text(product_name))
                .with("quantity", quantity)
                .with("unit_cost", unit_cost),
        )
    }

    /// Sets `discount_amount`.
    #[inline]
    pub fn discount_amount(self, discount_amount: i64) -> Self {
        Self(self.0.with("discount_amount", discount_amount))
    }

    /// Sets `payment_method_options`.
    #[inline]
    pub fn payment_method_options(
        self,
        payment_method_options: line_item::PaymentMethodOptions,
    ) -> Self {
        Self(self.0.with("payment_method_options", payment_method_options))
    }

    /// Sets `product_code`.
    #[inline]
    pub fn product_code(self, product_code: impl Into<String>) -> Self {
        Self(self.0.with("product_code", rt::Value::text(product_code)))
    }

    /// Sets `tax`.
    #[inline]
    pub fn tax(self, tax: Tax) -> Self {
        Self(self.0.with("tax", tax))
    }

    /// Sets `unit_of_measure`.
    #[inline]
    pub fn unit_of_measure(self, unit_of_measure: impl Into<String>) -> Self {
        Self(self.0.with("unit_of_measure", rt::Value::text(unit_of_measure)))
    }
}

rt::params! {
    /// Parameters for `amount_details[shipping]` of [`payment_intents::create`](fn@crate::payment_intents::create), `amount_details[shipping]` of [`payment_intents::update`](fn@crate::payment_intents::update) and 3 more places.
    pub struct Shipping;
}

impl Shipping {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `amount`.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Clears `amount`: unsets what is stored.
    #[inline]
    pub fn clear_amount(self) -> Self {
        Self(self.0.cleared("amount"))
    }

    /// Sets `from_postal_code`.
    #[inline]
    pub fn from_postal_code(self, from_postal_code: impl Into<String>) -> Self {
        Self(self.0.with("from_postal_code", rt::Value::text(from_postal_code)))
    }

    /// Clears `from_postal_code`: unsets what is stored.
    #[inline]
    pub fn clear_from_postal_code(self) -> Self {
        Self(self.0.cleared("from_postal_code"))
    }

    /// Sets `to_postal_code`.
    #[inline]
    pub fn to_postal_code(self, to_postal_code: impl Into<String>) -> Self {
        Self(self.0.with("to_postal_code", rt::Value::text(to_postal_code)))
    }

    /// Clears `to_postal_code`: unsets what is stored.
    #[inline]
    pub fn clear_to_postal_code(self) -> Self {
        Self(self.0.cleared("to_postal_code"))
    }
}

impl Default for Shipping {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `amount_details[tax]` of [`payment_intents::create`](fn@crate::payment_intents::create), `amount_details[line_items][][tax]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 8 more places.
    pub struct Tax;
}

impl Tax {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(total_tax_amount: i64) -> Self {
        Self(rt::Params::new().with("total_tax_amount", total_tax_amount))
    }
}
