// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod dispute;
pub use self::dispute::{Dispute, DisputeEnhancedEligibilityType, DisputeStatus};
mod dispute_enhanced_eligibility;
pub use self::dispute_enhanced_eligibility::DisputeEnhancedEligibility;
mod dispute_enhanced_eligibility_visa_compelling_evidence3;

pub use self::dispute_enhanced_eligibility_visa_compelling_evidence3::{
    DisputeEnhancedEligibilityVisaCompellingEvidence3,
    DisputeEnhancedEligibilityVisaCompellingEvidence3RequiredAction,
    DisputeEnhancedEligibilityVisaCompellingEvidence3Status,
};

mod dispute_enhanced_eligibility_visa_compliance;

pub use self::dispute_enhanced_eligibility_visa_compliance::{
    DisputeEnhancedEligibilityVisaCompliance,
    DisputeEnhancedEligibilityVisaComplianceStatus,
};

mod dispute_enhanced_evidence;
pub use self::dispute_enhanced_evidence::DisputeEnhancedEvidence;
mod dispute_enhanced_evidence_visa_compelling_evidence3;
pub use self::dispute_enhanced_evidence_visa_compelling_evidence3::DisputeEnhancedEvidenceVisaCompellingEvidence3;
mod dispute_enhanced_evidence_visa_compliance;
pub use self::dispute_enhanced_evidence_visa_compliance::DisputeEnhancedEvidenceVisaCompliance;
mod dispute_evidence;
pub use self::dispute_evidence::DisputeEvidence;
mod dispute_evidence_details;
pub use self::dispute_evidence_details::DisputeEvidenceDetails;
mod dispute_payment_method_details;

pub use self::dispute_payment_method_details::{
    DisputePaymentMethodDetails, DisputePaymentMethodDetailsType,
};

mod dispute_payment_method_details_amazon_pay;

pub use self::dispute_payment_method_details_amazon_pay::{
    DisputePaymentMethodDetailsAmazonPay, DisputePaymentMethodDetailsAmazonPayDisputeType,
};

mod dispute_payment_method_details_card;

pub use self::dispute_payment_method_details_card::{
    DisputePaymentMethodDetailsCard, DisputePaymentMethodDetailsCardCaseType,
};

mod dispute_payment_method_details_klarna;
pub use self::dispute_payment_method_details_klarna::DisputePaymentMethodDetailsKlarna;
mod dispute_payment_method_details_paypal;
pub use self::dispute_payment_method_details_paypal::DisputePaymentMethodDetailsPaypal;
mod dispute_transaction_shipping_address;
pub use self::dispute_transaction_shipping_address::DisputeTransactionShippingAddress;
mod dispute_visa_compelling_evidence3_disputed_transaction;
pub use self::dispute_visa_compelling_evidence3_disputed_transaction::DisputeVisaCompellingEvidence3DisputedTransaction;
mod dispute_visa_compelling_evidence3_prior_undisputed_transaction;
pub use self::dispute_visa_compelling_evidence3_prior_undisputed_transaction::DisputeVisaCompellingEvidence3PriorUndisputedTransaction;
