// Written by `cargo xtask generate`. Do not edit.
//! What `custom_field` of [`payment_links::create`](fn@crate::payment_links::create) takes.

pub mod dropdown;
pub use crate::checkout_session::custom_field::Type;

rt::params! {
    /// Parameters for `custom_fields[][dropdown]` of [`payment_links::create`](fn@crate::payment_links::create), `custom_fields[][dropdown]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) and one more place.
    pub struct Dropdown;
}

impl Dropdown {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(options: impl IntoIterator<Item = dropdown::Option>) -> Self {
        Self(rt::Params::new().with("options", rt::Value::list(options)))
    }

    /// Sets `default_value`.
    #[inline]
    pub fn default_value(self, default_value: impl Into<String>) -> Self {
        Self(self.0.with("default_value", rt::Value::text(default_value)))
    }
}

rt::params! {
    /// Parameters for `custom_fields[][label]` of [`payment_links::create`](fn@crate::payment_links::create), `custom_fields[][label]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) and one more place.
    pub struct Label;
}

impl Label {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(custom: impl Into<String>) -> Self {
        Self(
            rt::Params::new()
                .with("type", "custom")
                .with("custom", rt::Value::text(custom)),
        )
    }
}

rt::params! {
    /// Parameters for `custom_fields[][numeric]` of [`payment_links::create`](fn@crate::payment_links::create), `custom_fields[][numeric]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) and one more place.
    pub struct Numeric;
}

impl Numeric {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `default_value`.
    #[inline]
    pub fn default_value(self, default_value: impl Into<String>) -> Self {
        Self(self.0.with("default_value", rt::Value::text(default_value)))
    }

    /// Sets `maximum_length`.
    #[inline]
    pub fn maximum_length(self, maximum_length: i64) -> Self {
        Self(self.0.with("maximum_length", maximum_length))
    }

    /// Sets `minimum_length`.
    #[inline]
    pub fn minimum_length(self, minimum_length: i64) -> Self {
        Self(self.0.with("minimum_length", minimum_length))
    }
}

impl Default for Numeric {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `custom_fields[][text]` of [`payment_links::create`](fn@crate::payment_links::create), `custom_fields[][text]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) and one more place.
    pub struct Text;
}

impl Text {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `default_value`.
    #[inline]
    pub fn default_value(self, default_value: impl Into<String>) -> Self {
        Self(self.0.with("default_value", rt::Value::text(default_value)))
    }

    /// Sets `maximum_length`.
    #[inline]
    pub fn maximum_length(self, maximum_length: i64) -> Self {
        Self(self.0.with("maximum_length", maximum_length))
    }

    /// Sets `minimum_length`.
    #[inline]
    pub fn minimum_length(self, minimum_length: i64) -> Self {
        Self(self.0.with("minimum_length", minimum_length))
    }
}

impl Default for Text {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
