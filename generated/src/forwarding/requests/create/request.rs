// Written by `cargo xtask generate`. Do not edit.
//! What `request` of [`forwarding::requests::create`](fn@crate::forwarding::requests::create) takes.

rt::params! {
    /// Parameters for `request[headers][]` of [`forwarding::requests::create`](fn@crate::forwarding::requests::create).
    pub struct Header;
}

impl Header {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(
            rt::Params::new()
                .with("name", rt::Value::text(name))
                .with("value", rt::Value::secret(value)),
        )
    }
}
