// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::V2CoreAccountIdentityBusinessDetailsIdNumberType;

stripe_runtime::params! {
    /// Parameters at `PostV2CoreAccountTokens/identity/business_details/id_numbers[]`, `PostV2CoreAccounts/identity/business_details/id_numbers[]`, `PostV2CoreAccountsId/identity/business_details/id_numbers[]`.
    pub struct V2CoreAccountTokenIdentityBusinessDetailsIdNumber;
}

impl V2CoreAccountTokenIdentityBusinessDetailsIdNumber {
    /// The parameters that Stripe requires.
    ///
    /// - `type_`: Open Enum. The ID number type of a business entity.
    /// - `value`: The value of the ID number.
    #[inline]
    pub fn new(
        type_: V2CoreAccountIdentityBusinessDetailsIdNumberType,
        value: impl Into<String>,
    ) -> Self {
        Self(Params::new().with("type", type_).with("value", Value::secret(value)))
    }

    /// The registrar of the ID number (Only valid for DE ID number types).
    #[inline]
    pub fn registrar(mut self, registrar: impl Into<String>) -> Self {
        self.0.set("registrar", Value::text(registrar));
        self
    }
}
