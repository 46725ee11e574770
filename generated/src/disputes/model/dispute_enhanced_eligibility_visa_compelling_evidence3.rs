// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `dispute_enhanced_eligibility_visa_compelling_evidence3`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputeEnhancedEligibilityVisaCompellingEvidence3 {
    /// List of actions required to qualify dispute for Visa Compelling Evidence 3.0 evidence
    /// submission.
    pub required_actions: Vec<
        DisputeEnhancedEligibilityVisaCompellingEvidence3RequiredAction,
    >,
    /// Visa Compelling Evidence 3.0 eligibility status.
    pub status: DisputeEnhancedEligibilityVisaCompellingEvidence3Status,
}

impl Blank for DisputeEnhancedEligibilityVisaCompellingEvidence3 {
    const BLANK: Self = Self {
        required_actions: Blank::BLANK,
        status: Blank::BLANK,
    };
}

impl Record for DisputeEnhancedEligibilityVisaCompellingEvidence3 {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "dispute_enhanced_eligibility_visa_compelling_evidence3",
            constants: &[],
            fields: &[Field("required_actions", REQUIRED), Field("status", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.required_actions,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.required_actions,
            _ => &mut self.status,
        }
    }
}

impl std::fmt::Debug for DisputeEnhancedEligibilityVisaCompellingEvidence3 {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(DisputeEnhancedEligibilityVisaCompellingEvidence3);

/// The values of `dispute_enhanced_eligibility_visa_compelling_evidence3/required_actions[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisputeEnhancedEligibilityVisaCompellingEvidence3RequiredAction {
    /// `missing_customer_identifiers`
    MissingCustomerIdentifiers,
    /// `missing_disputed_transaction_description`
    MissingDisputedTransactionDescription,
    /// `missing_merchandise_or_services`
    MissingMerchandiseOrServices,
    /// `missing_prior_undisputed_transaction_description`
    MissingPriorUndisputedTransactionDescription,
    /// `missing_prior_undisputed_transactions`
    MissingPriorUndisputedTransactions,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(DisputeEnhancedEligibilityVisaCompellingEvidence3RequiredAction {
    MissingCustomerIdentifiers = "missing_customer_identifiers",
    MissingDisputedTransactionDescription = "missing_disputed_transaction_description",
    MissingMerchandiseOrServices = "missing_merchandise_or_services",
    MissingPriorUndisputedTransactionDescription = "missing_prior_undisputed_transaction_description",
    MissingPriorUndisputedTransactions = "missing_prior_undisputed_transactions",
});

/// Visa Compelling Evidence 3.0 eligibility status.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisputeEnhancedEligibilityVisaCompellingEvidence3Status {
    /// `not_qualified`
    NotQualified,
    /// `qualified`
    Qualified,
    /// `requires_action`
    RequiresAction,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(DisputeEnhancedEligibilityVisaCompellingEvidence3Status {
    NotQualified = "not_qualified",
    Qualified = "qualified",
    RequiresAction = "requires_action",
});
