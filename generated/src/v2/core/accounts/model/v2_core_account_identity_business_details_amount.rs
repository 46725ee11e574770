// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// Annual revenue amount in minor currency units (for example, '123' for 1.23 USD).
///
/// The object at `v2.core.account/identity/business_details/annual_revenue/amount`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountIdentityBusinessDetailsAmount {
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: String,
    /// A non-negative integer representing how much to charge in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#minor-units).
    pub value: i64,
}

impl Blank for V2CoreAccountIdentityBusinessDetailsAmount {
    const BLANK: Self = Self {
        currency: Blank::BLANK,
        value: Blank::BLANK,
    };
}

impl Record for V2CoreAccountIdentityBusinessDetailsAmount {
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
            fields: &[Field("currency", REQUIRED), Field("value", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.currency,
            _ => &self.value,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.currency,
            _ => &mut self.value,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountIdentityBusinessDetailsAmount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountIdentityBusinessDetailsAmount);
