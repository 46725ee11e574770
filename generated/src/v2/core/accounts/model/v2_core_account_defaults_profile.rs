// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// Account profile information.
///
/// The object at `v2.core.account/defaults/profile`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountDefaultsProfile {
    /// The business's publicly-available website.
    pub business_url: Option<String>,
    /// The customer-facing business name.
    pub doing_business_as: Option<String>,
    /// Internal-only description of the product sold or service provided by the business. It's used by
    /// Stripe for risk and underwriting purposes.
    pub product_description: Option<String>,
}

impl Blank for V2CoreAccountDefaultsProfile {
    const BLANK: Self = Self {
        business_url: Blank::BLANK,
        doing_business_as: Blank::BLANK,
        product_description: Blank::BLANK,
    };
}

impl Record for V2CoreAccountDefaultsProfile {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[
                Field("business_url", OPTIONAL),
                Field("doing_business_as", OPTIONAL),
                Field("product_description", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.business_url,
            1 => &self.doing_business_as,
            _ => &self.product_description,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.business_url,
            1 => &mut self.doing_business_as,
            _ => &mut self.product_description,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountDefaultsProfile {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountDefaultsProfile);
