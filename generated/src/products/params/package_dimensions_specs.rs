// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// The dimensions of this product for shipping purposes.
    ///
    /// Parameters at `PostProducts/package_dimensions`, `PostProductsId/package_dimensions`.
    pub struct PackageDimensionsSpecs;
}

impl PackageDimensionsSpecs {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(height: f64, length: f64, weight: f64, width: f64) -> Self {
        Self(
            Params::new()
                .with("height", height)
                .with("length", length)
                .with("weight", weight)
                .with("width", width),
        )
    }
}
