// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Details about the authorization, such as identifiers, set by the card network.
    ///
    /// Parameters at `PostTestHelpersIssuingAuthorizations/network_data`.
    pub struct NetworkDataSpecs;
}

impl NetworkDataSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `acquiring_institution_id`.
    #[inline]
    pub fn acquiring_institution_id(
        self,
        acquiring_institution_id: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with("acquiring_institution_id", Value::text(acquiring_institution_id)),
        )
    }
}

impl Default for NetworkDataSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
