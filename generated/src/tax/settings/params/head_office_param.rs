// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::ValidatedCountryAddress;

stripe_runtime::params! {
    /// The place where your business is located.
    ///
    /// Parameters at `PostTaxSettings/head_office`.
    pub struct HeadOfficeParam;
}

impl HeadOfficeParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(address: ValidatedCountryAddress) -> Self {
        Self(Params::new().with("address", address))
    }
}
