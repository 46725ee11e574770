// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, Timestamp, boxed, debug,
};

/// The schema `payment_pages_checkout_session_after_expiration_recovery`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentPagesCheckoutSessionAfterExpirationRecovery {
    /// Enables user redeemable promotion codes on the recovered Checkout Sessions. Defaults to `false`
    pub allow_promotion_codes: bool,
    /// If `true`, a recovery url will be generated to recover this Checkout Session if it expires
    /// before a transaction is completed. It will be attached to the Checkout Session object upon
    /// expiration.
    pub enabled: bool,
    /// The timestamp at which the recovery URL will expire.
    pub expires_at: Option<Timestamp>,
    /// URL that creates a new Checkout Session when clicked that is a copy of this expired Checkout
    /// Session
    pub url: Option<String>,
}

impl Blank for PaymentPagesCheckoutSessionAfterExpirationRecovery {
    const BLANK: Self = Self {
        allow_promotion_codes: Blank::BLANK,
        enabled: Blank::BLANK,
        expires_at: Blank::BLANK,
        url: Blank::BLANK,
    };
}

impl Record for PaymentPagesCheckoutSessionAfterExpirationRecovery {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_pages_checkout_session_after_expiration_recovery",
            constants: &[],
            fields: &[
                Field("allow_promotion_codes", REQUIRED),
                Field("enabled", REQUIRED),
                Field("expires_at", NULLABLE),
                Field("url", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.allow_promotion_codes,
            1 => &self.enabled,
            2 => &self.expires_at,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.allow_promotion_codes,
            1 => &mut self.enabled,
            2 => &mut self.expires_at,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for PaymentPagesCheckoutSessionAfterExpirationRecovery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentPagesCheckoutSessionAfterExpirationRecovery);
