// Written by `cargo xtask generate`. Do not edit.
//! The ids of objects: a type for each kind, so that a customer's id is not taken for a card's.

/// The id of an object of the kind `account`.
pub type AccountId = rt::Id<marker::Account>;

/// The id of an object of the kind `apple_pay_domain`.
pub type ApplePayDomainId = rt::Id<marker::ApplePayDomain>;

/// The id of an object of the kind `application`.
pub type ApplicationId = rt::Id<marker::Application>;

/// The id of an object of the kind `application_fee`.
pub type ApplicationFeeId = rt::Id<marker::ApplicationFee>;

/// The id of an object of the kind `apps.secret`.
pub type AppsSecretId = rt::Id<marker::AppsSecret>;

/// The id of an object of the kind `balance_transaction`.
pub type BalanceTransactionId = rt::Id<marker::BalanceTransaction>;

/// The id of an object of the kind `bank_account`.
pub type BankAccountId = rt::Id<marker::BankAccount>;

/// The id of an object of the kind `billing.alert`.
pub type BillingAlertId = rt::Id<marker::BillingAlert>;

/// The id of an object of the kind `billing.credit_balance_transaction`.
pub type BillingCreditBalanceTransactionId = rt::Id<
    marker::BillingCreditBalanceTransaction,
>;

/// The id of an object of the kind `billing.credit_grant`.
pub type BillingCreditGrantId = rt::Id<marker::BillingCreditGrant>;

/// The id of an object of the kind `billing.meter`.
pub type BillingMeterId = rt::Id<marker::BillingMeter>;

/// The id of an object of the kind `billing.meter_event_summary`.
pub type BillingMeterEventSummaryId = rt::Id<marker::BillingMeterEventSummary>;

/// The id of an object of the kind `billing_portal.configuration`.
pub type BillingPortalConfigurationId = rt::Id<marker::BillingPortalConfiguration>;

/// The id of an object of the kind `billing_portal.session`.
pub type BillingPortalSessionId = rt::Id<marker::BillingPortalSession>;

/// The id of an object of the kind `capability`.
pub type CapabilityId = rt::Id<marker::Capability>;

/// The id of an object of the kind `card`.
pub type CardId = rt::Id<marker::Card>;

/// The id of an object of the kind `charge`.
pub type ChargeId = rt::Id<marker::Charge>;

/// The id of an object of the kind `checkout.session`.
pub type CheckoutSessionId = rt::Id<marker::CheckoutSession>;

/// The id of an object of the kind `climate.order`.
pub type ClimateOrderId = rt::Id<marker::ClimateOrder>;

/// The id of an object of the kind `climate.product`.
pub type ClimateProductId = rt::Id<marker::ClimateProduct>;

/// The id of an object of the kind `climate.supplier`.
pub type ClimateSupplierId = rt::Id<marker::ClimateSupplier>;

/// The id of an object of the kind `confirmation_token`.
pub type ConfirmationTokenId = rt::Id<marker::ConfirmationToken>;

/// The id of an object of the kind `connect_collection_transfer`.
pub type ConnectCollectionTransferId = rt::Id<marker::ConnectCollectionTransfer>;

/// The id of an object of the kind `country_spec`.
pub type CountrySpecId = rt::Id<marker::CountrySpec>;

/// The id of an object of the kind `coupon`.
pub type CouponId = rt::Id<marker::Coupon>;

/// The id of an object of the kind `credit_note`.
pub type CreditNoteId = rt::Id<marker::CreditNote>;

/// The id of an object of the kind `credit_note_line_item`.
pub type CreditNoteLineItemId = rt::Id<marker::CreditNoteLineItem>;

/// The id of an object of the kind `customer`.
pub type CustomerId = rt::Id<marker::Customer>;

/// The id of an object of the kind `customer_balance_transaction`.
pub type CustomerBalanceTransactionId = rt::Id<marker::CustomerBalanceTransaction>;

/// The id of an object of the kind `customer_cash_balance_transaction`.
pub type CustomerCashBalanceTransactionId = rt::Id<
    marker::CustomerCashBalanceTransaction,
>;

/// The id of an object of the kind `discount`.
pub type DiscountId = rt::Id<marker::Discount>;

/// The id of an object of the kind `dispute`.
pub type DisputeId = rt::Id<marker::Dispute>;

/// The id of an object of the kind `entitlements.active_entitlement`.
pub type EntitlementsActiveEntitlementId = rt::Id<marker::EntitlementsActiveEntitlement>;

/// The id of an object of the kind `entitlements.feature`.
pub type EntitlementsFeatureId = rt::Id<marker::EntitlementsFeature>;

/// The id of an object of the kind `ephemeral_key`.
pub type EphemeralKeyId = rt::Id<marker::EphemeralKey>;

/// The id of an object of the kind `event`.
pub type EventId = rt::Id<marker::Event>;

/// The id of an object of the kind `exchange_rate`.
pub type ExchangeRateId = rt::Id<marker::ExchangeRate>;

/// The id of an object of the kind `fee_refund`.
pub type FeeRefundId = rt::Id<marker::FeeRefund>;

/// The id of an object of the kind `file`.
pub type FileId = rt::Id<marker::File>;

/// The id of an object of the kind `file_link`.
pub type FileLinkId = rt::Id<marker::FileLink>;

/// The id of an object of the kind `financial_connections.account`.
pub type FinancialConnectionsAccountId = rt::Id<marker::FinancialConnectionsAccount>;

/// The id of an object of the kind `financial_connections.account_owner`.
pub type FinancialConnectionsAccountOwnerId = rt::Id<
    marker::FinancialConnectionsAccountOwner,
>;

/// The id of an object of the kind `financial_connections.account_ownership`.
pub type FinancialConnectionsAccountOwnershipId = rt::Id<
    marker::FinancialConnectionsAccountOwnership,
>;

/// The id of an object of the kind `financial_connections.session`.
pub type FinancialConnectionsSessionId = rt::Id<marker::FinancialConnectionsSession>;

/// The id of an object of the kind `financial_connections.transaction`.
pub type FinancialConnectionsTransactionId = rt::Id<
    marker::FinancialConnectionsTransaction,
>;

/// The id of an object of the kind `forwarding.request`.
pub type ForwardingRequestId = rt::Id<marker::ForwardingRequest>;

/// The id of an object of the kind `identity.verification_report`.
pub type IdentityVerificationReportId = rt::Id<marker::IdentityVerificationReport>;

/// The id of an object of the kind `identity.verification_session`.
pub type IdentityVerificationSessionId = rt::Id<marker::IdentityVerificationSession>;

/// The id of an object of the kind `invoice`.
pub type InvoiceId = rt::Id<marker::Invoice>;

/// The id of an object of the kind `invoice_payment`.
pub type InvoicePaymentId = rt::Id<marker::InvoicePayment>;

/// The id of an object of the kind `invoice_rendering_template`.
pub type InvoiceRenderingTemplateId = rt::Id<marker::InvoiceRenderingTemplate>;

/// The id of an object of the kind `invoiceitem`.
pub type InvoiceitemId = rt::Id<marker::Invoiceitem>;

/// The id of an object of the kind `issuing.authorization`.
pub type IssuingAuthorizationId = rt::Id<marker::IssuingAuthorization>;

/// The id of an object of the kind `issuing.card`.
pub type IssuingCardId = rt::Id<marker::IssuingCard>;

/// The id of an object of the kind `issuing.cardholder`.
pub type IssuingCardholderId = rt::Id<marker::IssuingCardholder>;

/// The id of an object of the kind `issuing.dispute`.
pub type IssuingDisputeId = rt::Id<marker::IssuingDispute>;

/// The id of an object of the kind `issuing.personalization_design`.
pub type IssuingPersonalizationDesignId = rt::Id<marker::IssuingPersonalizationDesign>;

/// The id of an object of the kind `issuing.physical_bundle`.
pub type IssuingPhysicalBundleId = rt::Id<marker::IssuingPhysicalBundle>;

/// The id of an object of the kind `issuing.settlement`.
pub type IssuingSettlementId = rt::Id<marker::IssuingSettlement>;

/// The id of an object of the kind `issuing.token`.
pub type IssuingTokenId = rt::Id<marker::IssuingToken>;

/// The id of an object of the kind `issuing.transaction`.
pub type IssuingTransactionId = rt::Id<marker::IssuingTransaction>;

/// The id of an object of the kind `item`.
pub type ItemId = rt::Id<marker::Item>;

/// The id of an object of the kind `line_item`.
pub type LineItemId = rt::Id<marker::LineItem>;

/// The id of an object of the kind `mandate`.
pub type MandateId = rt::Id<marker::Mandate>;

/// The id of an object of the kind `payment_attempt_record`.
pub type PaymentAttemptRecordId = rt::Id<marker::PaymentAttemptRecord>;

/// The id of an object of the kind `payment_intent`.
pub type PaymentIntentId = rt::Id<marker::PaymentIntent>;

/// The id of an object of the kind `payment_intent_amount_details_line_item`.
pub type PaymentIntentAmountDetailsLineItemId = rt::Id<
    marker::PaymentIntentAmountDetailsLineItem,
>;

/// The id of an object of the kind `payment_link`.
pub type PaymentLinkId = rt::Id<marker::PaymentLink>;

/// The id of an object of the kind `payment_method`.
pub type PaymentMethodId = rt::Id<marker::PaymentMethod>;

/// The id of an object of the kind `payment_method_configuration`.
pub type PaymentMethodConfigurationId = rt::Id<marker::PaymentMethodConfiguration>;

/// The id of an object of the kind `payment_method_domain`.
pub type PaymentMethodDomainId = rt::Id<marker::PaymentMethodDomain>;

/// The id of an object of the kind `payment_record`.
pub type PaymentRecordId = rt::Id<marker::PaymentRecord>;

/// The id of an object of the kind `payout`.
pub type PayoutId = rt::Id<marker::Payout>;

/// The id of an object of the kind `person`.
pub type PersonId = rt::Id<marker::Person>;

/// The id of an object of the kind `plan`.
pub type PlanId = rt::Id<marker::Plan>;

/// The id of an object of the kind `price`.
pub type PriceId = rt::Id<marker::Price>;

/// The id of an object of the kind `product`.
pub type ProductId = rt::Id<marker::Product>;

/// The id of an object of the kind `product_feature`.
pub type ProductFeatureId = rt::Id<marker::ProductFeature>;

/// The id of an object of the kind `promotion_code`.
pub type PromotionCodeId = rt::Id<marker::PromotionCode>;

/// The id of an object of the kind `quote`.
pub type QuoteId = rt::Id<marker::Quote>;

/// The id of an object of the kind `radar.early_fraud_warning`.
pub type RadarEarlyFraudWarningId = rt::Id<marker::RadarEarlyFraudWarning>;

/// The id of an object of the kind `radar.payment_evaluation`.
pub type RadarPaymentEvaluationId = rt::Id<marker::RadarPaymentEvaluation>;

/// The id of an object of the kind `radar.value_list`.
pub type RadarValueListId = rt::Id<marker::RadarValueList>;

/// The id of an object of the kind `radar.value_list_item`.
pub type RadarValueListItemId = rt::Id<marker::RadarValueListItem>;

/// The id of an object of the kind `refund`.
pub type RefundId = rt::Id<marker::Refund>;

/// The id of an object of the kind `reporting.report_run`.
pub type ReportingReportRunId = rt::Id<marker::ReportingReportRun>;

/// The id of an object of the kind `reporting.report_type`.
pub type ReportingReportTypeId = rt::Id<marker::ReportingReportType>;

/// The id of an object of the kind `reserve_transaction`.
pub type ReserveTransactionId = rt::Id<marker::ReserveTransaction>;

/// The id of an object of the kind `review`.
pub type ReviewId = rt::Id<marker::Review>;

/// The id of an object of the kind `scheduled_query_run`.
pub type ScheduledQueryRunId = rt::Id<marker::ScheduledQueryRun>;

/// The id of an object of the kind `setup_attempt`.
pub type SetupAttemptId = rt::Id<marker::SetupAttempt>;

/// The id of an object of the kind `setup_intent`.
pub type SetupIntentId = rt::Id<marker::SetupIntent>;

/// The id of an object of the kind `shipping_rate`.
pub type ShippingRateId = rt::Id<marker::ShippingRate>;

/// The id of an object of the kind `sigma.sigma_api_query`.
pub type SigmaSigmaApiQueryId = rt::Id<marker::SigmaSigmaApiQuery>;

/// The id of an object of the kind `source`.
pub type SourceId = rt::Id<marker::Source>;

/// The id of an object of the kind `source_mandate_notification`.
pub type SourceMandateNotificationId = rt::Id<marker::SourceMandateNotification>;

/// The id of an object of the kind `source_transaction`.
pub type SourceTransactionId = rt::Id<marker::SourceTransaction>;

/// The id of an object of the kind `subscription`.
pub type SubscriptionId = rt::Id<marker::Subscription>;

/// The id of an object of the kind `subscription_item`.
pub type SubscriptionItemId = rt::Id<marker::SubscriptionItem>;

/// The id of an object of the kind `subscription_schedule`.
pub type SubscriptionScheduleId = rt::Id<marker::SubscriptionSchedule>;

/// The id of an object of the kind `tax.association`.
pub type TaxAssociationId = rt::Id<marker::TaxAssociation>;

/// The id of an object of the kind `tax.calculation`.
pub type TaxCalculationId = rt::Id<marker::TaxCalculation>;

/// The id of an object of the kind `tax.calculation_line_item`.
pub type TaxCalculationLineItemId = rt::Id<marker::TaxCalculationLineItem>;

/// The id of an object of the kind `tax.registration`.
pub type TaxRegistrationId = rt::Id<marker::TaxRegistration>;

/// The id of an object of the kind `tax.transaction`.
pub type TaxTransactionId = rt::Id<marker::TaxTransaction>;

/// The id of an object of the kind `tax.transaction_line_item`.
pub type TaxTransactionLineItemId = rt::Id<marker::TaxTransactionLineItem>;

/// The id of an object of the kind `tax_code`.
pub type TaxCodeId = rt::Id<marker::TaxCode>;

/// The id of an object of the kind `tax_deducted_at_source`.
pub type TaxDeductedAtSourceId = rt::Id<marker::TaxDeductedAtSource>;

/// The id of an object of the kind `tax_id`.
pub type TaxIdId = rt::Id<marker::TaxId>;

/// The id of an object of the kind `tax_rate`.
pub type TaxRateId = rt::Id<marker::TaxRate>;

/// The id of an object of the kind `terminal.configuration`.
pub type TerminalConfigurationId = rt::Id<marker::TerminalConfiguration>;

/// The id of an object of the kind `terminal.location`.
pub type TerminalLocationId = rt::Id<marker::TerminalLocation>;

/// The id of an object of the kind `terminal.reader`.
pub type TerminalReaderId = rt::Id<marker::TerminalReader>;

/// The id of an object of the kind `test_helpers.test_clock`.
pub type TestHelpersTestClockId = rt::Id<marker::TestHelpersTestClock>;

/// The id of an object of the kind `token`.
pub type TokenId = rt::Id<marker::Token>;

/// The id of an object of the kind `topup`.
pub type TopupId = rt::Id<marker::Topup>;

/// The id of an object of the kind `transfer`.
pub type TransferId = rt::Id<marker::Transfer>;

/// The id of an object of the kind `transfer_reversal`.
pub type TransferReversalId = rt::Id<marker::TransferReversal>;

/// The id of an object of the kind `treasury.credit_reversal`.
pub type TreasuryCreditReversalId = rt::Id<marker::TreasuryCreditReversal>;

/// The id of an object of the kind `treasury.debit_reversal`.
pub type TreasuryDebitReversalId = rt::Id<marker::TreasuryDebitReversal>;

/// The id of an object of the kind `treasury.financial_account`.
pub type TreasuryFinancialAccountId = rt::Id<marker::TreasuryFinancialAccount>;

/// The id of an object of the kind `treasury.inbound_transfer`.
pub type TreasuryInboundTransferId = rt::Id<marker::TreasuryInboundTransfer>;

/// The id of an object of the kind `treasury.outbound_payment`.
pub type TreasuryOutboundPaymentId = rt::Id<marker::TreasuryOutboundPayment>;

/// The id of an object of the kind `treasury.outbound_transfer`.
pub type TreasuryOutboundTransferId = rt::Id<marker::TreasuryOutboundTransfer>;

/// The id of an object of the kind `treasury.received_credit`.
pub type TreasuryReceivedCreditId = rt::Id<marker::TreasuryReceivedCredit>;

/// The id of an object of the kind `treasury.received_debit`.
pub type TreasuryReceivedDebitId = rt::Id<marker::TreasuryReceivedDebit>;

/// The id of an object of the kind `treasury.transaction`.
pub type TreasuryTransactionId = rt::Id<marker::TreasuryTransaction>;

/// The id of an object of the kind `treasury.transaction_entry`.
pub type TreasuryTransactionEntryId = rt::Id<marker::TreasuryTransactionEntry>;

/// The id of an object of the kind `v2.billing.meter_event_adjustment`.
pub type V2BillingMeterEventAdjustmentId = rt::Id<marker::V2BillingMeterEventAdjustment>;

/// The id of an object of the kind `v2.billing.meter_event_session`.
pub type V2BillingMeterEventSessionId = rt::Id<marker::V2BillingMeterEventSession>;

/// The id of an object of the kind `v2.commerce.product_catalog_import`.
pub type V2CommerceProductCatalogImportId = rt::Id<
    marker::V2CommerceProductCatalogImport,
>;

/// The id of an object of the kind `v2.core.account_person`.
pub type V2CoreAccountPersonId = rt::Id<marker::V2CoreAccountPerson>;

/// The id of an object of the kind `v2.core.account_person_token`.
pub type V2CoreAccountPersonTokenId = rt::Id<marker::V2CoreAccountPersonToken>;

/// The id of an object of the kind `v2.core.account_token`.
pub type V2CoreAccountTokenId = rt::Id<marker::V2CoreAccountToken>;

/// The id of an object of the kind `v2.core.event`.
pub type V2CoreEventId = rt::Id<marker::V2CoreEvent>;

/// The id of an object of the kind `v2.core.event_destination`.
pub type V2CoreEventDestinationId = rt::Id<marker::V2CoreEventDestination>;

/// The id of an object of the kind `webhook_endpoint`.
pub type WebhookEndpointId = rt::Id<marker::WebhookEndpoint>;

/// The kinds of objects that have ids. None of these has a value.
pub mod marker {
    /// The kind `account`.
    #[derive(Debug)]
    pub enum Account {}
    /// The kind `apple_pay_domain`.
    #[derive(Debug)]
    pub enum ApplePayDomain {}
    /// The kind `application`.
    #[derive(Debug)]
    pub enum Application {}
    /// The kind `application_fee`.
    #[derive(Debug)]
    pub enum ApplicationFee {}
    /// The kind `apps.secret`.
    #[derive(Debug)]
    pub enum AppsSecret {}
    /// The kind `balance_transaction`.
    #[derive(Debug)]
    pub enum BalanceTransaction {}
    /// The kind `bank_account`.
    #[derive(Debug)]
    pub enum BankAccount {}
    /// The kind `billing.alert`.
    #[derive(Debug)]
    pub enum BillingAlert {}
    /// The kind `billing.credit_balance_transaction`.
    #[derive(Debug)]
    pub enum BillingCreditBalanceTransaction {}
    /// The kind `billing.credit_grant`.
    #[derive(Debug)]
    pub enum BillingCreditGrant {}
    /// The kind `billing.meter`.
    #[derive(Debug)]
    pub enum BillingMeter {}
    /// The kind `billing.meter_event_summary`.
    #[derive(Debug)]
    pub enum BillingMeterEventSummary {}
    /// The kind `billing_portal.configuration`.
    #[derive(Debug)]
    pub enum BillingPortalConfiguration {}
    /// The kind `billing_portal.session`.
    #[derive(Debug)]
    pub enum BillingPortalSession {}
    /// The kind `capability`.
    #[derive(Debug)]
    pub enum Capability {}
    /// The kind `card`.
    #[derive(Debug)]
    pub enum Card {}
    /// The kind `charge`.
    #[derive(Debug)]
    pub enum Charge {}
    /// The kind `checkout.session`.
    #[derive(Debug)]
    pub enum CheckoutSession {}
    /// The kind `climate.order`.
    #[derive(Debug)]
    pub enum ClimateOrder {}
    /// The kind `climate.product`.
    #[derive(Debug)]
    pub enum ClimateProduct {}
    /// The kind `climate.supplier`.
    #[derive(Debug)]
    pub enum ClimateSupplier {}
    /// The kind `confirmation_token`.
    #[derive(Debug)]
    pub enum ConfirmationToken {}
    /// The kind `connect_collection_transfer`.
    #[derive(Debug)]
    pub enum ConnectCollectionTransfer {}
    /// The kind `country_spec`.
    #[derive(Debug)]
    pub enum CountrySpec {}
    /// The kind `coupon`.
    #[derive(Debug)]
    pub enum Coupon {}
    /// The kind `credit_note`.
    #[derive(Debug)]
    pub enum CreditNote {}
    /// The kind `credit_note_line_item`.
    #[derive(Debug)]
    pub enum CreditNoteLineItem {}
    /// The kind `customer`.
    #[derive(Debug)]
    pub enum Customer {}
    /// The kind `customer_balance_transaction`.
    #[derive(Debug)]
    pub enum CustomerBalanceTransaction {}
    /// The kind `customer_cash_balance_transaction`.
    #[derive(Debug)]
    pub enum CustomerCashBalanceTransaction {}
    /// The kind `discount`.
    #[derive(Debug)]
    pub enum Discount {}
    /// The kind `dispute`.
    #[derive(Debug)]
    pub enum Dispute {}
    /// The kind `entitlements.active_entitlement`.
    #[derive(Debug)]
    pub enum EntitlementsActiveEntitlement {}
    /// The kind `entitlements.feature`.
    #[derive(Debug)]
    pub enum EntitlementsFeature {}
    /// The kind `ephemeral_key`.
    #[derive(Debug)]
    pub enum EphemeralKey {}
    /// The kind `event`.
    #[derive(Debug)]
    pub enum Event {}
    /// The kind `exchange_rate`.
    #[derive(Debug)]
    pub enum ExchangeRate {}
    /// The kind `fee_refund`.
    #[derive(Debug)]
    pub enum FeeRefund {}
    /// The kind `file`.
    #[derive(Debug)]
    pub enum File {}
    /// The kind `file_link`.
    #[derive(Debug)]
    pub enum FileLink {}
    /// The kind `financial_connections.account`.
    #[derive(Debug)]
    pub enum FinancialConnectionsAccount {}
    /// The kind `financial_connections.account_owner`.
    #[derive(Debug)]
    pub enum FinancialConnectionsAccountOwner {}
    /// The kind `financial_connections.account_ownership`.
    #[derive(Debug)]
    pub enum FinancialConnectionsAccountOwnership {}
    /// The kind `financial_connections.session`.
    #[derive(Debug)]
    pub enum FinancialConnectionsSession {}
    /// The kind `financial_connections.transaction`.
    #[derive(Debug)]
    pub enum FinancialConnectionsTransaction {}
    /// The kind `forwarding.request`.
    #[derive(Debug)]
    pub enum ForwardingRequest {}
    /// The kind `identity.verification_report`.
    #[derive(Debug)]
    pub enum IdentityVerificationReport {}
    /// The kind `identity.verification_session`.
    #[derive(Debug)]
    pub enum IdentityVerificationSession {}
    /// The kind `invoice`.
    #[derive(Debug)]
    pub enum Invoice {}
    /// The kind `invoice_payment`.
    #[derive(Debug)]
    pub enum InvoicePayment {}
    /// The kind `invoice_rendering_template`.
    #[derive(Debug)]
    pub enum InvoiceRenderingTemplate {}
    /// The kind `invoiceitem`.
    #[derive(Debug)]
    pub enum Invoiceitem {}
    /// The kind `issuing.authorization`.
    #[derive(Debug)]
    pub enum IssuingAuthorization {}
    /// The kind `issuing.card`.
    #[derive(Debug)]
    pub enum IssuingCard {}
    /// The kind `issuing.cardholder`.
    #[derive(Debug)]
    pub enum IssuingCardholder {}
    /// The kind `issuing.dispute`.
    #[derive(Debug)]
    pub enum IssuingDispute {}
    /// The kind `issuing.personalization_design`.
    #[derive(Debug)]
    pub enum IssuingPersonalizationDesign {}
    /// The kind `issuing.physical_bundle`.
    #[derive(Debug)]
    pub enum IssuingPhysicalBundle {}
    /// The kind `issuing.settlement`.
    #[derive(Debug)]
    pub enum IssuingSettlement {}
    /// The kind `issuing.token`.
    #[derive(Debug)]
    pub enum IssuingToken {}
    /// The kind `issuing.transaction`.
    #[derive(Debug)]
    pub enum IssuingTransaction {}
    /// The kind `item`.
    #[derive(Debug)]
    pub enum Item {}
    /// The kind `line_item`.
    #[derive(Debug)]
    pub enum LineItem {}
    /// The kind `mandate`.
    #[derive(Debug)]
    pub enum Mandate {}
    /// The kind `payment_attempt_record`.
    #[derive(Debug)]
    pub enum PaymentAttemptRecord {}
    /// The kind `payment_intent`.
    #[derive(Debug)]
    pub enum PaymentIntent {}
    /// The kind `payment_intent_amount_details_line_item`.
    #[derive(Debug)]
    pub enum PaymentIntentAmountDetailsLineItem {}
    /// The kind `payment_link`.
    #[derive(Debug)]
    pub enum PaymentLink {}
    /// The kind `payment_method`.
    #[derive(Debug)]
    pub enum PaymentMethod {}
    /// The kind `payment_method_configuration`.
    #[derive(Debug)]
    pub enum PaymentMethodConfiguration {}
    /// The kind `payment_method_domain`.
    #[derive(Debug)]
    pub enum PaymentMethodDomain {}
    /// The kind `payment_record`.
    #[derive(Debug)]
    pub enum PaymentRecord {}
    /// The kind `payout`.
    #[derive(Debug)]
    pub enum Payout {}
    /// The kind `person`.
    #[derive(Debug)]
    pub enum Person {}
    /// The kind `plan`.
    #[derive(Debug)]
    pub enum Plan {}
    /// The kind `price`.
    #[derive(Debug)]
    pub enum Price {}
    /// The kind `product`.
    #[derive(Debug)]
    pub enum Product {}
    /// The kind `product_feature`.
    #[derive(Debug)]
    pub enum ProductFeature {}
    /// The kind `promotion_code`.
    #[derive(Debug)]
    pub enum PromotionCode {}
    /// The kind `quote`.
    #[derive(Debug)]
    pub enum Quote {}
    /// The kind `radar.early_fraud_warning`.
    #[derive(Debug)]
    pub enum RadarEarlyFraudWarning {}
    /// The kind `radar.payment_evaluation`.
    #[derive(Debug)]
    pub enum RadarPaymentEvaluation {}
    /// The kind `radar.value_list`.
    #[derive(Debug)]
    pub enum RadarValueList {}
    /// The kind `radar.value_list_item`.
    #[derive(Debug)]
    pub enum RadarValueListItem {}
    /// The kind `refund`.
    #[derive(Debug)]
    pub enum Refund {}
    /// The kind `reporting.report_run`.
    #[derive(Debug)]
    pub enum ReportingReportRun {}
    /// The kind `reporting.report_type`.
    #[derive(Debug)]
    pub enum ReportingReportType {}
    /// The kind `reserve_transaction`.
    #[derive(Debug)]
    pub enum ReserveTransaction {}
    /// The kind `review`.
    #[derive(Debug)]
    pub enum Review {}
    /// The kind `scheduled_query_run`.
    #[derive(Debug)]
    pub enum ScheduledQueryRun {}
    /// The kind `setup_attempt`.
    #[derive(Debug)]
    pub enum SetupAttempt {}
    /// The kind `setup_intent`.
    #[derive(Debug)]
    pub enum SetupIntent {}
    /// The kind `shipping_rate`.
    #[derive(Debug)]
    pub enum ShippingRate {}
    /// The kind `sigma.sigma_api_query`.
    #[derive(Debug)]
    pub enum SigmaSigmaApiQuery {}
    /// The kind `source`.
    #[derive(Debug)]
    pub enum Source {}
    /// The kind `source_mandate_notification`.
    #[derive(Debug)]
    pub enum SourceMandateNotification {}
    /// The kind `source_transaction`.
    #[derive(Debug)]
    pub enum SourceTransaction {}
    /// The kind `subscription`.
    #[derive(Debug)]
    pub enum Subscription {}
    /// The kind `subscription_item`.
    #[derive(Debug)]
    pub enum SubscriptionItem {}
    /// The kind `subscription_schedule`.
    #[derive(Debug)]
    pub enum SubscriptionSchedule {}
    /// The kind `tax.association`.
    #[derive(Debug)]
    pub enum TaxAssociation {}
    /// The kind `tax.calculation`.
    #[derive(Debug)]
    pub enum TaxCalculation {}
    /// The kind `tax.calculation_line_item`.
    #[derive(Debug)]
    pub enum TaxCalculationLineItem {}
    /// The kind `tax.registration`.
    #[derive(Debug)]
    pub enum TaxRegistration {}
    /// The kind `tax.transaction`.
    #[derive(Debug)]
    pub enum TaxTransaction {}
    /// The kind `tax.transaction_line_item`.
    #[derive(Debug)]
    pub enum TaxTransactionLineItem {}
    /// The kind `tax_code`.
    #[derive(Debug)]
    pub enum TaxCode {}
    /// The kind `tax_deducted_at_source`.
    #[derive(Debug)]
    pub enum TaxDeductedAtSource {}
    /// The kind `tax_id`.
    #[derive(Debug)]
    pub enum TaxId {}
    /// The kind `tax_rate`.
    #[derive(Debug)]
    pub enum TaxRate {}
    /// The kind `terminal.configuration`.
    #[derive(Debug)]
    pub enum TerminalConfiguration {}
    /// The kind `terminal.location`.
    #[derive(Debug)]
    pub enum TerminalLocation {}
    /// The kind `terminal.reader`.
    #[derive(Debug)]
    pub enum TerminalReader {}
    /// The kind `test_helpers.test_clock`.
    #[derive(Debug)]
    pub enum TestHelpersTestClock {}
    /// The kind `token`.
    #[derive(Debug)]
    pub enum Token {}
    /// The kind `topup`.
    #[derive(Debug)]
    pub enum Topup {}
    /// The kind `transfer`.
    #[derive(Debug)]
    pub enum Transfer {}
    /// The kind `transfer_reversal`.
    #[derive(Debug)]
    pub enum TransferReversal {}
    /// The kind `treasury.credit_reversal`.
    #[derive(Debug)]
    pub enum TreasuryCreditReversal {}
    /// The kind `treasury.debit_reversal`.
    #[derive(Debug)]
    pub enum TreasuryDebitReversal {}
    /// The kind `treasury.financial_account`.
    #[derive(Debug)]
    pub enum TreasuryFinancialAccount {}
    /// The kind `treasury.inbound_transfer`.
    #[derive(Debug)]
    pub enum TreasuryInboundTransfer {}
    /// The kind `treasury.outbound_payment`.
    #[derive(Debug)]
    pub enum TreasuryOutboundPayment {}
    /// The kind `treasury.outbound_transfer`.
    #[derive(Debug)]
    pub enum TreasuryOutboundTransfer {}
    /// The kind `treasury.received_credit`.
    #[derive(Debug)]
    pub enum TreasuryReceivedCredit {}
    /// The kind `treasury.received_debit`.
    #[derive(Debug)]
    pub enum TreasuryReceivedDebit {}
    /// The kind `treasury.transaction`.
    #[derive(Debug)]
    pub enum TreasuryTransaction {}
    /// The kind `treasury.transaction_entry`.
    #[derive(Debug)]
    pub enum TreasuryTransactionEntry {}
    /// The kind `v2.billing.meter_event_adjustment`.
    #[derive(Debug)]
    pub enum V2BillingMeterEventAdjustment {}
    /// The kind `v2.billing.meter_event_session`.
    #[derive(Debug)]
    pub enum V2BillingMeterEventSession {}
    /// The kind `v2.commerce.product_catalog_import`.
    #[derive(Debug)]
    pub enum V2CommerceProductCatalogImport {}
    /// The kind `v2.core.account_person`.
    #[derive(Debug)]
    pub enum V2CoreAccountPerson {}
    /// The kind `v2.core.account_person_token`.
    #[derive(Debug)]
    pub enum V2CoreAccountPersonToken {}
    /// The kind `v2.core.account_token`.
    #[derive(Debug)]
    pub enum V2CoreAccountToken {}
    /// The kind `v2.core.event`.
    #[derive(Debug)]
    pub enum V2CoreEvent {}
    /// The kind `v2.core.event_destination`.
    #[derive(Debug)]
    pub enum V2CoreEventDestination {}
    /// The kind `webhook_endpoint`.
    #[derive(Debug)]
    pub enum WebhookEndpoint {}
}
