// Written by `cargo xtask generate`. Do not edit.
//! What `customer_details` of [`tax::calculations::create`](fn@crate::tax::calculations::create) takes.

#[cfg(feature = "tax-calculations")]
pub mod tax_id;
#[cfg(feature = "tax-calculations")]
pub use crate::tax_calculation::customer_details::{AddressSource, TaxabilityOverride};

#[cfg(feature = "tax-calculations")]
rt::params! {
    /// Parameters for `customer_details[address]` of [`tax::calculations::create`](fn@crate::tax::calculations::create) and `ship_from_details[address]` of [`tax::calculations::create`](fn@crate::tax::calculations::create).
    pub struct Address;
}

#[cfg(feature = "tax-calculations")]
impl Address {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(country: impl Into<String>) -> Self {
        Self(rt::Params::new().with("country", rt::Value::text(country)))
    }

    /// Sets `city`.
    #[inline]
    pub fn city(self, city: impl Into<String>) -> Self {
        Self(self.0.with("city", rt::Value::text(city)))
    }

    /// Clears `city`: unsets what is stored.
    #[inline]
    pub fn clear_city(self) -> Self {
        Self(self.0.cleared("city"))
    }

    /// Sets `line1`.
    #[inline]
    pub fn line1(self, line1: impl Into<String>) -> Self {
        Self(self.0.with("line1", rt::Value::text(line1)))
    }

    /// Clears `line1`: unsets what is stored.
    #[inline]
    pub fn clear_line1(self) -> Self {
        Self(self.0.cleared("line1"))
    }

    /// Sets `line2`.
    #[inline]
    pub fn line2(self, line2: impl Into<String>) -> Self {
        Self(self.0.with("line2", rt::Value::text(line2)))
    }

    /// Clears `line2`: unsets what is stored.
    #[inline]
    pub fn clear_line2(self) -> Self {
        Self(self.0.cleared("line2"))
    }

    /// Sets `postal_code`.
    #[inline]
    pub fn postal_code(self, postal_code: impl Into<String>) -> Self {
        Self(self.0.with("postal_code", rt::Value::text(postal_code)))
    }

    /// Clears `postal_code`: unsets what is stored.
    #[inline]
    pub fn clear_postal_code(self) -> Self {
        Self(self.0.cleared("postal_code"))
    }

    /// Sets `state`.
    #[inline]
    pub fn state(self, state: impl Into<String>) -> Self {
        Self(self.0.with("state", rt::Value::text(state)))
    }

    /// Clears `state`: unsets what is stored.
    #[inline]
    pub fn clear_state(self) -> Self {
        Self(self.0.cleared("state"))
    }
}

rt::params! {
    /// Parameters for `customer_details[tax_ids][]` of [`tax::calculations::create`](fn@crate::tax::calculations::create) and `customer_details[tax_ids][]` of [`invoices::create_preview`](fn@crate::invoices::create_preview).
    pub struct TaxId;
}

impl TaxId {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::tax_ids::create::Type, value: impl Into<String>) -> Self {
        Self(
            rt::Params::new().with("type", type_).with("value", rt::Value::secret(value)),
        )
    }
}
