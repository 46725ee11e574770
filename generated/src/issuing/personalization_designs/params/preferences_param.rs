// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Information on whether this personalization design is used to create cards when one is not
    /// specified.
    ///
    /// Parameters at `PostIssuingPersonalizationDesigns/preferences`, `PostIssuingPersonalizationDesignsPersonalizationDesign/preferences`.
    pub struct PreferencesParam;
}

impl PreferencesParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(is_default: bool) -> Self {
        Self(Params::new().with("is_default", is_default))
    }
}
