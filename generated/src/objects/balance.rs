// Written by `cargo xtask generate`. Do not edit.

/// This is an object representing your Stripe balance. You can retrieve it to see the balance
/// currently on your Stripe account.
///
/// The top-level `available` and `pending` comprise your "payments balance."
///
/// Related guide: [Balances and settlement time](https://docs.stripe.com/payments/balances),
/// [Understanding Connect account balances](https://docs.stripe.com/connect/account-balances)
///
/// The object `balance`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Balance {
    /// Available funds that you can transfer or pay out automatically by Stripe or explicitly through
    /// the [Transfers API](https://docs.stripe.com/api#transfers) or
    /// [Payouts API](https://docs.stripe.com/api#payouts). You can find the available balance for each
    /// currency and payment type in the `source_types` property.
    pub available: Vec<crate::balance::Available>,
    /// Funds held due to negative balances on connected accounts where
    /// [account.controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `application`, which includes Custom accounts. You can find the connect reserve balance for
    /// each currency and payment type in the `source_types` property.
    pub connect_reserved: Option<Vec<crate::balance::ConnectReserved>>,
    /// Funds that you can pay out using Instant Payouts.
    pub instant_available: Option<Vec<crate::balance::InstantAvailable>>,
    pub issuing: Option<rt::Part<crate::balance::Issuing>>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Funds that aren't available in the balance yet. You can find the pending balance for each
    /// currency and each payment type in the `source_types` property.
    pub pending: Vec<crate::balance::Pending>,
    pub refund_and_dispute_prefunding: Option<
        rt::Part<crate::balance::RefundAndDisputePrefunding>,
    >,
}

impl rt::Blank for Balance {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        connect_reserved: rt::Blank::BLANK,
        instant_available: rt::Blank::BLANK,
        issuing: rt::Blank::BLANK,
        livemode: rt::Blank::BLANK,
        pending: rt::Blank::BLANK,
        refund_and_dispute_prefunding: rt::Blank::BLANK,
    };
}

impl rt::Record for Balance {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "balance",
            constants: &[("object", rt::Constant::Str("balance"))],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("connect_reserved", rt::OPTIONAL),
                rt::Field("instant_available", rt::OPTIONAL),
                rt::Field("issuing", rt::OPTIONAL),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("pending", rt::REQUIRED),
                rt::Field("refund_and_dispute_prefunding", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            1 => &self.connect_reserved,
            2 => &self.instant_available,
            3 => &self.issuing,
            4 => &self.livemode,
            5 => &self.pending,
            _ => &self.refund_and_dispute_prefunding,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            1 => &mut self.connect_reserved,
            2 => &mut self.instant_available,
            3 => &mut self.issuing,
            4 => &mut self.livemode,
            5 => &mut self.pending,
            _ => &mut self.refund_and_dispute_prefunding,
        }
    }
}

rt::record_traits!(Balance);
