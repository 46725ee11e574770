// Written by `cargo xtask generate`. Do not edit.
//! What `configuration.customer.billing` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) takes.

pub mod invoice;

rt::params! {
    /// Default invoice settings for the customer account.
    ///
    /// Parameters for `configuration[customer][billing][invoice]` of [`v2::core::accounts::create`](fn@crate::v2::core::accounts::create) and `configuration[customer][billing][invoice]` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).
    pub struct Invoice;
}

impl Invoice {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// The list of up to 4 default custom fields to be displayed on invoices for this customer.
    #[inline]
    pub fn custom_fields(
        self,
        custom_fields: impl IntoIterator<Item = crate::invoices::create::CustomField>,
    ) -> Self {
        Self(self.0.with("custom_fields", rt::Value::list(custom_fields)))
    }

    /// Default invoice footer.
    #[inline]
    pub fn footer(self, footer: impl Into<String>) -> Self {
        Self(self.0.with("footer", rt::Value::text(footer)))
    }

    /// Sequence number to use on the customer account's next invoice. Defaults to 1.
    #[inline]
    pub fn next_sequence(self, next_sequence: i64) -> Self {
        Self(self.0.with("next_sequence", next_sequence))
    }

    /// Prefix used to generate unique invoice numbers. Must be 3-12 uppercase letters or numbers.
    #[inline]
    pub fn prefix(self, prefix: impl Into<String>) -> Self {
        Self(self.0.with("prefix", rt::Value::text(prefix)))
    }

    /// Default invoice PDF rendering options.
    #[inline]
    pub fn rendering(self, rendering: invoice::Rendering) -> Self {
        Self(self.0.with("rendering", rendering))
    }
}

impl Default for Invoice {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
