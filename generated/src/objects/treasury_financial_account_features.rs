// Written by `cargo xtask generate`. Do not edit.

/// Encodes whether a FinancialAccount has access to a particular Feature, with a `status` enum and
/// associated `status_details`. Stripe or the platform can control Features via the requested
/// field.
///
/// The object `treasury.financial_account_features`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountFeatures {
    pub card_issuing: Option<
        rt::Part<crate::treasury_financial_account_features::CardIssuing>,
    >,
    pub deposit_insurance: Option<
        rt::Part<crate::treasury_financial_account_features::DepositInsurance>,
    >,
    pub financial_addresses: Option<
        rt::Part<crate::treasury_financial_account_features::FinancialAddresses>,
    >,
    pub inbound_transfers: Option<
        rt::Part<crate::treasury_financial_account_features::InboundTransfers>,
    >,
    pub intra_stripe_flows: Option<
        rt::Part<crate::treasury_financial_account_features::IntraStripeFlows>,
    >,
    pub outbound_payments: Option<
        rt::Part<crate::treasury_financial_account_features::OutboundPayments>,
    >,
    pub outbound_transfers: Option<
        rt::Part<crate::treasury_financial_account_features::OutboundTransfers>,
    >,
}

impl rt::Blank for TreasuryFinancialAccountFeatures {
    const BLANK: Self = Self {
        card_issuing: rt::Blank::BLANK,
        deposit_insurance: rt::Blank::BLANK,
        financial_addresses: rt::Blank::BLANK,
        inbound_transfers: rt::Blank::BLANK,
        intra_stripe_flows: rt::Blank::BLANK,
        outbound_payments: rt::Blank::BLANK,
        outbound_transfers: rt::Blank::BLANK,
    };
}

impl rt::Record for TreasuryFinancialAccountFeatures {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury.financial_account_features",
            constants: &[
                ("object", rt::Constant::Str("treasury.financial_account_features")),
            ],
            fields: &[
                rt::Field("card_issuing", rt::OPTIONAL),
                rt::Field("deposit_insurance", rt::OPTIONAL),
                rt::Field("financial_addresses", rt::OPTIONAL),
                rt::Field("inbound_transfers", rt::OPTIONAL),
                rt::Field("intra_stripe_flows", rt::OPTIONAL),
                rt::Field("outbound_payments", rt::OPTIONAL),
                rt::Field("outbound_transfers", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.card_issuing,
            1 => &self.deposit_insurance,
            2 => &self.financial_addresses,
            3 => &self.inbound_transfers,
            4 => &self.intra_stripe_flows,
            5 => &self.outbound_payments,
            _ => &self.outbound_transfers,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.card_issuing,
            1 => &mut self.deposit_insurance,
            2 => &mut self.financial_addresses,
            3 => &mut self.inbound_transfers,
            4 => &mut self.intra_stripe_flows,
            5 => &mut self.outbound_payments,
            _ => &mut self.outbound_transfers,
        }
    }
}

rt::record_traits!(TreasuryFinancialAccountFeatures);
