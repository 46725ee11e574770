// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Controls what fields on Customer can be updated by the Checkout Session. Can only be provided
    /// when `customer` is provided.
    ///
    /// Parameters at `PostCheckoutSessions/customer_update`.
    pub struct CustomerUpdateParams;
}

impl CustomerUpdateParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `address`.
    #[inline]
    pub fn address(self, address: CustomerUpdateParamsAddress) -> Self {
        Self(self.0.with("address", address))
    }

    /// Sets `name`.
    #[inline]
    pub fn name(self, name: CustomerUpdateParamsName) -> Self {
        Self(self.0.with("name", name))
    }

    /// Sets `shipping`.
    #[inline]
    pub fn shipping(self, shipping: CustomerUpdateParamsShipping) -> Self {
        Self(self.0.with("shipping", shipping))
    }
}

impl Default for CustomerUpdateParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `PostCheckoutSessions/customer_update/address`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerUpdateParamsAddress {
    /// `auto`
    Auto,
    /// `never`
    Never,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CustomerUpdateParamsAddress {
    Auto = "auto",
    Never = "never",
});

/// The values of `PostCheckoutSessions/customer_update/name`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerUpdateParamsName {
    /// `auto`
    Auto,
    /// `never`
    Never,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CustomerUpdateParamsName {
    Auto = "auto",
    Never = "never",
});

/// The values of `PostCheckoutSessions/customer_update/shipping`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerUpdateParamsShipping {
    /// `auto`
    Auto,
    /// `never`
    Never,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CustomerUpdateParamsShipping {
    Auto = "auto",
    Never = "never",
});
