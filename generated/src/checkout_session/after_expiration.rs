// Written by `cargo xtask generate`. Do not edit.
//! What is in `after_expiration` of [`CheckoutSession`](crate::CheckoutSession).

/// An object in `after_expiration.recovery` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Recovery {
    /// Enables user redeemable promotion codes on the recovered Checkout Sessions. Defaults to `false`
    pub allow_promotion_codes: bool,
    /// If `true`, a recovery url will be generated to recover this Checkout Session if it expires
    /// before a transaction is completed. It will be attached to the Checkout Session object upon
    /// expiration.
    pub enabled: bool,
    /// The timestamp at which the recovery URL will expire.
    pub expires_at: Option<rt::Timestamp>,
    /// URL that creates a new Checkout Session when clicked that is a copy of this expired Checkout
    /// Session
    pub url: Option<String>,
}

impl rt::Blank for Recovery {
    const BLANK: Self = Self {
        allow_promotion_codes: rt::Blank::BLANK,
        enabled: rt::Blank::BLANK,
        expires_at: rt::Blank::BLANK,
        url: rt::Blank::BLANK,
    };
}

impl rt::Record for Recovery {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_pages_checkout_session_after_expiration_recovery",
            constants: &[],
            fields: &[
                rt::Field("allow_promotion_codes", rt::REQUIRED),
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("expires_at", rt::NULLABLE),
                rt::Field("url", rt::NULLABLE | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.allow_promotion_codes,
            1 => &self.enabled,
            2 => &self.expires_at,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.allow_promotion_codes,
            1 => &mut self.enabled,
            2 => &mut self.expires_at,
            _ => &mut self.url,
        }
    }
}

rt::record_traits!(Recovery);
