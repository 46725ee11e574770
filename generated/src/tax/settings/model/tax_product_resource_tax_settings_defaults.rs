// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::TaxProductResourceTaxSettingsDefaultsTaxBehavior;

/// The schema `tax_product_resource_tax_settings_defaults`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxProductResourceTaxSettingsDefaults {
    /// The tax calculation provider this account uses. Defaults to `stripe` when not using a
    /// [third-party provider](https://docs.stripe.com/tax/third-party-apps).
    pub provider: TaxProductResourceTaxSettingsDefaultsProvider,
    /// Default
    /// [tax behavior](https://docs.stripe.com/tax/products-prices-tax-categories-tax-behavior#tax-behavior)
    /// used to specify whether the price is considered inclusive of taxes or exclusive of taxes. If the
    /// item's price has a tax behavior set, it will take precedence over the default tax behavior.
    pub tax_behavior: Option<TaxProductResourceTaxSettingsDefaultsTaxBehavior>,
    /// Default [tax code](https://docs.stripe.com/tax/tax-categories) used to classify your products
    /// and prices.
    pub tax_code: Option<String>,
}

impl Blank for TaxProductResourceTaxSettingsDefaults {
    const BLANK: Self = Self {
        provider: Blank::BLANK,
        tax_behavior: Blank::BLANK,
        tax_code: Blank::BLANK,
    };
}

impl Record for TaxProductResourceTaxSettingsDefaults {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax_product_resource_tax_settings_defaults",
            constants: &[],
            fields: &[
                Field("provider", REQUIRED),
                Field("tax_behavior", NULLABLE),
                Field("tax_code", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.provider,
            1 => &self.tax_behavior,
            _ => &self.tax_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.provider,
            1 => &mut self.tax_behavior,
            _ => &mut self.tax_code,
        }
    }
}

impl std::fmt::Debug for TaxProductResourceTaxSettingsDefaults {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxProductResourceTaxSettingsDefaults);

/// The tax calculation provider this account uses. Defaults to `stripe` when not using a
/// [third-party provider](https://docs.stripe.com/tax/third-party-apps).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaxProductResourceTaxSettingsDefaultsProvider {
    /// `anrok`
    Anrok,
    /// `avalara`
    Avalara,
    /// `sphere`
    Sphere,
    /// `stripe`
    Stripe,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TaxProductResourceTaxSettingsDefaultsProvider {
    Anrok = "anrok",
    Avalara = "avalara",
    Sphere = "sphere",
    Stripe = "stripe",
});
