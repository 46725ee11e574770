// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::V2CoreAccountPersonIdNumberType;

stripe_runtime::params! {
    /// Parameters at `PostV2CoreAccountsAccountIdPersonTokens/id_numbers[]`, `PostV2CoreAccountsAccountIdPersons/id_numbers[]`, `PostV2CoreAccountsAccountIdPersonsId/id_numbers[]` and 3 more places.
    pub struct V2CoreAccountPersonTokenIdNumber;
}

impl V2CoreAccountPersonTokenIdNumber {
    /// The parameters that Stripe requires.
    ///
    /// - `type_`: The ID number type of an individual.
    /// - `value`: The value of the ID number.
    #[inline]
    pub fn new(
        type_: V2CoreAccountPersonIdNumberType,
        value: impl Into<String>,
    ) -> Self {
        Self(Params::new().with("type", type_).with("value", Value::secret(value)))
    }
}
