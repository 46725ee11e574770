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
    pub fn address(mut self, address: CustomerUpdateParamsAddress) -> Self {
        self.0.set("address", address);
        self
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: CustomerUpdateParamsName) -> Self {
        self.0.set("name", name);
        self
    }

    /// Sets `shipping`.
    #[inline]
    pub fn shipping(mut self, shipping: CustomerUpdateParamsShipping) -> Self {
        self.0.set("shipping", shipping);
        self
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
