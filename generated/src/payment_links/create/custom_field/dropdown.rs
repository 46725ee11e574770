// Written by `cargo xtask generate`. Do not edit.
//! What `custom_field.dropdown` of [`payment_links::create`](fn@crate::payment_links::create) takes.

rt::params! {
    /// Parameters for `custom_fields[][dropdown][options][]` of [`payment_links::create`](fn@crate::payment_links::create), `custom_fields[][dropdown][options][]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) and one more place.
    pub struct Option;
}

impl Option {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self(
            rt::Params::new()
                .with("label", rt::Value::text(label))
                .with("value", rt::Value::text(value)),
        )
    }
}
