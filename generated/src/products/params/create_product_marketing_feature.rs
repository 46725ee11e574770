// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostProducts/marketing_features[]`, `PostProductsId/marketing_features[]`.
    pub struct CreateProductMarketingFeature;
}

impl CreateProductMarketingFeature {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self(Params::new().with("name", Value::text(name)))
    }
}
