// Written by `cargo xtask generate`. Do not edit.
//! What happens, by name, and the object that it happens to.
//!
//! Kinds of events whose object belongs to a feature are there with it.

/// Any object that an event can hold. A kind of object whose feature is off is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventObject {
    /// `object` is `account`.
    #[cfg(feature = "accounts")]
    Account(rt::Part<crate::Account>),
    /// `object` is `account_link`.
    #[cfg(feature = "account_links")]
    AccountLink(rt::Part<crate::AccountLink>),
    /// `object` is `account_session`.
    #[cfg(feature = "account_sessions")]
    AccountSession(rt::Part<crate::AccountSession>),
    /// `object` is `apple_pay_domain`.
    #[cfg(feature = "apple_pay_domains")]
    ApplePayDomain(rt::Part<crate::ApplePayDomain>),
    /// `object` is `application`.
    Application(rt::Part<crate::Application>),
    /// `object` is `application_fee`.
    #[cfg(feature = "application_fees")]
    ApplicationFee(rt::Part<crate::ApplicationFee>),
    /// `object` is `apps.secret`.
    #[cfg(feature = "apps-secrets")]
    AppsSecret(rt::Part<crate::AppsSecret>),
    /// `object` is `balance`.
    #[cfg(feature = "balance")]
    Balance(rt::Part<crate::Balance>),
    /// `object` is `balance_settings`.
    #[cfg(feature = "balance_settings")]
    BalanceSettings(rt::Part<crate::BalanceSettings>),
    /// `object` is `balance_transaction`.
    #[cfg(feature = "balance_transactions")]
    BalanceTransaction(rt::Part<crate::BalanceTransaction>),
    /// `object` is `bank_account`.
    #[cfg(feature = "customers")]
    BankAccount(rt::Part<crate::BankAccount>),
    /// `object` is `billing.alert`.
    #[cfg(feature = "billing-alerts")]
    BillingAlert(rt::Part<crate::BillingAlert>),
    /// `object` is `billing.credit_balance_summary`.
    #[cfg(feature = "billing-credit_balance_summary")]
    BillingCreditBalanceSummary(rt::Part<crate::BillingCreditBalanceSummary>),
    /// `object` is `billing.credit_balance_transaction`.
    #[cfg(feature = "billing-credit_balance_transactions")]
    BillingCreditBalanceTransaction(rt::Part<crate::BillingCreditBalanceTransaction>),
    /// `object` is `billing.credit_grant`.
    #[cfg(feature = "billing-credit_grants")]
    BillingCreditGrant(rt::Part<crate::BillingCreditGrant>),
    /// `object` is `billing.meter`.
    #[cfg(feature = "billing-meters")]
    BillingMeter(rt::Part<crate::BillingMeter>),
    /// `object` is `billing.meter_event`.
    #[cfg(feature = "billing-meter_events")]
    BillingMeterEvent(rt::Part<crate::BillingMeterEvent>),
    /// `object` is `billing.meter_event_adjustment`.
    #[cfg(feature = "billing-meter_event_adjustments")]
    BillingMeterEventAdjustment(rt::Part<crate::BillingMeterEventAdjustment>),
    /// `object` is `billing.meter_event_summary`.
    #[cfg(feature = "billing-meters")]
    BillingMeterEventSummary(rt::Part<crate::BillingMeterEventSummary>),
    /// `object` is `billing_portal.configuration`.
    #[cfg(feature = "billing_portal-configurations")]
    BillingPortalConfiguration(rt::Part<crate::BillingPortalConfiguration>),
    /// `object` is `billing_portal.session`.
    #[cfg(feature = "billing_portal-sessions")]
    BillingPortalSession(rt::Part<crate::BillingPortalSession>),
    /// `object` is `capability`.
    #[cfg(feature = "accounts")]
    Capability(rt::Part<crate::Capability>),
    /// `object` is `card`.
    #[cfg(feature = "customers")]
    Card(rt::Part<crate::Card>),
    /// `object` is `cash_balance`.
    #[cfg(feature = "customers")]
    CashBalance(rt::Part<crate::CashBalance>),
    /// `object` is `charge`.
    #[cfg(feature = "charges")]
    Charge(rt::Part<crate::Charge>),
    /// `object` is `checkout.session`.
    #[cfg(feature = "checkout-sessions")]
    CheckoutSession(rt::Part<crate::CheckoutSession>),
    /// `object` is `climate.order`.
    #[cfg(feature = "climate-orders")]
    ClimateOrder(rt::Part<crate::ClimateOrder>),
    /// `object` is `climate.product`.
    #[cfg(feature = "climate-products")]
    ClimateProduct(rt::Part<crate::ClimateProduct>),
    /// `object` is `climate.supplier`.
    #[cfg(feature = "climate-suppliers")]
    ClimateSupplier(rt::Part<crate::ClimateSupplier>),
    /// `object` is `confirmation_token`.
    #[cfg(feature = "confirmation_tokens")]
    ConfirmationToken(rt::Part<crate::ConfirmationToken>),
    /// `object` is `connect_collection_transfer`.
    ConnectCollectionTransfer(rt::Part<crate::ConnectCollectionTransfer>),
    /// `object` is `country_spec`.
    #[cfg(feature = "country_specs")]
    CountrySpec(rt::Part<crate::CountrySpec>),
    /// `object` is `coupon`.
    #[cfg(feature = "coupons")]
    Coupon(rt::Part<crate::Coupon>),
    /// `object` is `credit_note`.
    #[cfg(feature = "credit_notes")]
    CreditNote(rt::Part<crate::CreditNote>),
    /// `object` is `credit_note_line_item`.
    #[cfg(feature = "credit_notes")]
    CreditNoteLineItem(rt::Part<crate::CreditNoteLineItem>),
    /// `object` is `customer`.
    #[cfg(feature = "customers")]
    Customer(rt::Part<crate::Customer>),
    /// `object` is `customer_balance_transaction`.
    #[cfg(feature = "customers")]
    CustomerBalanceTransaction(rt::Part<crate::CustomerBalanceTransaction>),
    /// `object` is `customer_cash_balance_transaction`.
    #[cfg(feature = "customers")]
    CustomerCashBalanceTransaction(rt::Part<crate::CustomerCashBalanceTransaction>),
    /// `object` is `customer_session`.
    #[cfg(feature = "customer_sessions")]
    CustomerSession(rt::Part<crate::CustomerSession>),
    /// `object` is `discount`.
    #[cfg(feature = "customers")]
    Discount(rt::Part<crate::Discount>),
    /// `object` is `dispute`.
    #[cfg(feature = "disputes")]
    Dispute(rt::Part<crate::Dispute>),
    /// `object` is `entitlements.active_entitlement`.
    #[cfg(feature = "entitlements-active_entitlements")]
    EntitlementsActiveEntitlement(rt::Part<crate::EntitlementsActiveEntitlement>),
    /// `object` is `entitlements.feature`.
    #[cfg(feature = "entitlements-features")]
    EntitlementsFeature(rt::Part<crate::EntitlementsFeature>),
    /// `object` is `ephemeral_key`.
    #[cfg(feature = "ephemeral_keys")]
    EphemeralKey(rt::Part<crate::EphemeralKey>),
    /// `object` is `event`.
    Event(rt::Part<crate::Event>),
    /// `object` is `exchange_rate`.
    #[cfg(feature = "exchange_rates")]
    ExchangeRate(rt::Part<crate::ExchangeRate>),
    /// `object` is `fee_refund`.
    #[cfg(feature = "application_fees")]
    FeeRefund(rt::Part<crate::FeeRefund>),
    /// `object` is `file`.
    #[cfg(feature = "files")]
    File(rt::Part<crate::File>),
    /// `object` is `file_link`.
    #[cfg(feature = "file_links")]
    FileLink(rt::Part<crate::FileLink>),
    /// `object` is `financial_connections.account`.
    #[cfg(feature = "linked_accounts")]
    FinancialConnectionsAccount(rt::Part<crate::FinancialConnectionsAccount>),
    /// `object` is `financial_connections.account_owner`.
    #[cfg(feature = "linked_accounts")]
    FinancialConnectionsAccountOwner(rt::Part<crate::FinancialConnectionsAccountOwner>),
    /// `object` is `financial_connections.account_ownership`.
    #[cfg(feature = "linked_accounts")]
    FinancialConnectionsAccountOwnership(
        rt::Part<crate::FinancialConnectionsAccountOwnership>,
    ),
    /// `object` is `financial_connections.session`.
    #[cfg(feature = "link_account_sessions")]
    FinancialConnectionsSession(rt::Part<crate::FinancialConnectionsSession>),
    /// `object` is `financial_connections.transaction`.
    #[cfg(feature = "financial_connections-transactions")]
    FinancialConnectionsTransaction(rt::Part<crate::FinancialConnectionsTransaction>),
    /// `object` is `forwarding.request`.
    #[cfg(feature = "forwarding-requests")]
    ForwardingRequest(rt::Part<crate::ForwardingRequest>),
    /// `object` is `funding_instructions`.
    #[cfg(feature = "customers")]
    FundingInstructions(rt::Part<crate::FundingInstructions>),
    /// `object` is `identity.verification_report`.
    #[cfg(feature = "identity-verification_reports")]
    IdentityVerificationReport(rt::Part<crate::IdentityVerificationReport>),
    /// `object` is `identity.verification_session`.
    #[cfg(feature = "identity-verification_sessions")]
    IdentityVerificationSession(rt::Part<crate::IdentityVerificationSession>),
    /// `object` is `invoice`.
    #[cfg(feature = "invoices")]
    Invoice(rt::Part<crate::Invoice>),
    /// `object` is `invoice_payment`.
    #[cfg(feature = "invoice_payments")]
    InvoicePayment(rt::Part<crate::InvoicePayment>),
    /// `object` is `invoice_rendering_template`.
    #[cfg(feature = "invoice_rendering_templates")]
    InvoiceRenderingTemplate(rt::Part<crate::InvoiceRenderingTemplate>),
    /// `object` is `invoiceitem`.
    #[cfg(feature = "invoice_items")]
    Invoiceitem(rt::Part<crate::Invoiceitem>),
    /// `object` is `issuing.authorization`.
    #[cfg(feature = "issuing-authorizations")]
    IssuingAuthorization(rt::Part<crate::IssuingAuthorization>),
    /// `object` is `issuing.card`.
    #[cfg(feature = "issuing-cards")]
    IssuingCard(rt::Part<crate::IssuingCard>),
    /// `object` is `issuing.cardholder`.
    #[cfg(feature = "issuing-cardholders")]
    IssuingCardholder(rt::Part<crate::IssuingCardholder>),
    /// `object` is `issuing.dispute`.
    #[cfg(feature = "issuing-disputes")]
    IssuingDispute(rt::Part<crate::IssuingDispute>),
    /// `object` is `issuing.personalization_design`.
    #[cfg(feature = "issuing-personalization_designs")]
    IssuingPersonalizationDesign(rt::Part<crate::IssuingPersonalizationDesign>),
    /// `object` is `issuing.physical_bundle`.
    #[cfg(feature = "issuing-physical_bundles")]
    IssuingPhysicalBundle(rt::Part<crate::IssuingPhysicalBundle>),
    /// `object` is `issuing.settlement`.
    #[cfg(feature = "issuing-settlements")]
    IssuingSettlement(rt::Part<crate::IssuingSettlement>),
    /// `object` is `issuing.token`.
    #[cfg(feature = "issuing-tokens")]
    IssuingToken(rt::Part<crate::IssuingToken>),
    /// `object` is `issuing.transaction`.
    #[cfg(feature = "issuing-transactions")]
    IssuingTransaction(rt::Part<crate::IssuingTransaction>),
    /// `object` is `item`.
    #[cfg(feature = "payment_links")]
    Item(rt::Part<crate::Item>),
    /// `object` is `line_item`.
    #[cfg(feature = "invoices")]
    LineItem(rt::Part<crate::LineItem>),
    /// `object` is `login_link`.
    #[cfg(feature = "accounts")]
    LoginLink(rt::Part<crate::LoginLink>),
    /// `object` is `mandate`.
    #[cfg(feature = "mandates")]
    Mandate(rt::Part<crate::Mandate>),
    /// `object` is `payment_attempt_record`.
    #[cfg(feature = "payment_attempt_records")]
    PaymentAttemptRecord(rt::Part<crate::PaymentAttemptRecord>),
    /// `object` is `payment_intent`.
    #[cfg(feature = "payment_intents")]
    PaymentIntent(rt::Part<crate::PaymentIntent>),
    /// `object` is `payment_intent_amount_details_line_item`.
    #[cfg(feature = "payment_intents")]
    PaymentIntentAmountDetailsLineItem(
        rt::Part<crate::PaymentIntentAmountDetailsLineItem>,
    ),
    /// `object` is `payment_link`.
    #[cfg(feature = "payment_links")]
    PaymentLink(rt::Part<crate::PaymentLink>),
    /// `object` is `payment_method`.
    #[cfg(feature = "payment_methods")]
    PaymentMethod(rt::Part<crate::PaymentMethod>),
    /// `object` is `payment_method_configuration`.
    #[cfg(feature = "payment_method_configurations")]
    PaymentMethodConfiguration(rt::Part<crate::PaymentMethodConfiguration>),
    /// `object` is `payment_method_domain`.
    #[cfg(feature = "payment_method_domains")]
    PaymentMethodDomain(rt::Part<crate::PaymentMethodDomain>),
    /// `object` is `payment_record`.
    #[cfg(feature = "payment_records")]
    PaymentRecord(rt::Part<crate::PaymentRecord>),
    /// `object` is `payout`.
    #[cfg(feature = "payouts")]
    Payout(rt::Part<crate::Payout>),
    /// `object` is `person`.
    #[cfg(feature = "accounts")]
    Person(rt::Part<crate::Person>),
    /// `object` is `plan`.
    #[cfg(feature = "plans")]
    Plan(rt::Part<crate::Plan>),
    /// `object` is `price`.
    #[cfg(feature = "prices")]
    Price(rt::Part<crate::Price>),
    /// `object` is `product`.
    #[cfg(feature = "products")]
    Product(rt::Part<crate::Product>),
    /// `object` is `product_feature`.
    #[cfg(feature = "products")]
    ProductFeature(rt::Part<crate::ProductFeature>),
    /// `object` is `promotion_code`.
    #[cfg(feature = "promotion_codes")]
    PromotionCode(rt::Part<crate::PromotionCode>),
    /// `object` is `quote`.
    #[cfg(feature = "quotes")]
    Quote(rt::Part<crate::Quote>),
    /// `object` is `radar.early_fraud_warning`.
    #[cfg(feature = "radar-early_fraud_warnings")]
    RadarEarlyFraudWarning(rt::Part<crate::RadarEarlyFraudWarning>),
    /// `object` is `radar.payment_evaluation`.
    #[cfg(feature = "radar-payment_evaluations")]
    RadarPaymentEvaluation(rt::Part<crate::RadarPaymentEvaluation>),
    /// `object` is `radar.value_list`.
    #[cfg(feature = "radar-value_lists")]
    RadarValueList(rt::Part<crate::RadarValueList>),
    /// `object` is `radar.value_list_item`.
    #[cfg(feature = "radar-value_list_items")]
    RadarValueListItem(rt::Part<crate::RadarValueListItem>),
    /// `object` is `refund`.
    #[cfg(feature = "refunds")]
    Refund(rt::Part<crate::Refund>),
    /// `object` is `reporting.report_run`.
    #[cfg(feature = "reporting-report_runs")]
    ReportingReportRun(rt::Part<crate::ReportingReportRun>),
    /// `object` is `reporting.report_type`.
    #[cfg(feature = "reporting-report_types")]
    ReportingReportType(rt::Part<crate::ReportingReportType>),
    /// `object` is `reserve_transaction`.
    ReserveTransaction(rt::Part<crate::ReserveTransaction>),
    /// `object` is `review`.
    #[cfg(feature = "reviews")]
    Review(rt::Part<crate::Review>),
    /// `object` is `scheduled_query_run`.
    #[cfg(feature = "sigma-scheduled_query_runs")]
    ScheduledQueryRun(rt::Part<crate::ScheduledQueryRun>),
    /// `object` is `setup_attempt`.
    #[cfg(feature = "setup_attempts")]
    SetupAttempt(rt::Part<crate::SetupAttempt>),
    /// `object` is `setup_intent`.
    #[cfg(feature = "setup_intents")]
    SetupIntent(rt::Part<crate::SetupIntent>),
    /// `object` is `shipping_rate`.
    #[cfg(feature = "shipping_rates")]
    ShippingRate(rt::Part<crate::ShippingRate>),
    /// `object` is `sigma.sigma_api_query`.
    #[cfg(feature = "sigma-saved_queries")]
    SigmaSigmaApiQuery(rt::Part<crate::SigmaSigmaApiQuery>),
    /// `object` is `source`.
    #[cfg(feature = "sources")]
    Source(rt::Part<crate::Source>),
    /// `object` is `source_mandate_notification`.
    #[cfg(feature = "sources")]
    SourceMandateNotification(rt::Part<crate::SourceMandateNotification>),
    /// `object` is `source_transaction`.
    #[cfg(feature = "sources")]
    SourceTransaction(rt::Part<crate::SourceTransaction>),
    /// `object` is `subscription`.
    #[cfg(feature = "subscriptions")]
    Subscription(rt::Part<crate::Subscription>),
    /// `object` is `subscription_item`.
    #[cfg(feature = "subscription_items")]
    SubscriptionItem(rt::Part<crate::SubscriptionItem>),
    /// `object` is `subscription_schedule`.
    #[cfg(feature = "subscription_schedules")]
    SubscriptionSchedule(rt::Part<crate::SubscriptionSchedule>),
    /// `object` is `tax.association`.
    #[cfg(feature = "tax-associations")]
    TaxAssociation(rt::Part<crate::TaxAssociation>),
    /// `object` is `tax.calculation`.
    #[cfg(feature = "tax-calculations")]
    TaxCalculation(rt::Part<crate::TaxCalculation>),
    /// `object` is `tax.calculation_line_item`.
    #[cfg(feature = "tax-calculations")]
    TaxCalculationLineItem(rt::Part<crate::TaxCalculationLineItem>),
    /// `object` is `tax.registration`.
    #[cfg(feature = "tax-registrations")]
    TaxRegistration(rt::Part<crate::TaxRegistration>),
    /// `object` is `tax.settings`.
    #[cfg(feature = "tax-settings")]
    TaxSettings(rt::Part<crate::TaxSettings>),
    /// `object` is `tax.transaction`.
    #[cfg(feature = "tax-transactions")]
    TaxTransaction(rt::Part<crate::TaxTransaction>),
    /// `object` is `tax.transaction_line_item`.
    #[cfg(feature = "tax-transactions")]
    TaxTransactionLineItem(rt::Part<crate::TaxTransactionLineItem>),
    /// `object` is `tax_code`.
    #[cfg(feature = "tax_codes")]
    TaxCode(rt::Part<crate::TaxCode>),
    /// `object` is `tax_deducted_at_source`.
    TaxDeductedAtSource(rt::Part<crate::TaxDeductedAtSource>),
    /// `object` is `tax_id`.
    #[cfg(feature = "tax_ids")]
    TaxId(rt::Part<crate::TaxId>),
    /// `object` is `tax_rate`.
    #[cfg(feature = "tax_rates")]
    TaxRate(rt::Part<crate::TaxRate>),
    /// `object` is `terminal.configuration`.
    #[cfg(feature = "terminal-configurations")]
    TerminalConfiguration(rt::Part<crate::TerminalConfiguration>),
    /// `object` is `terminal.connection_token`.
    #[cfg(feature = "terminal-connection_tokens")]
    TerminalConnectionToken(rt::Part<crate::TerminalConnectionToken>),
    /// `object` is `terminal.location`.
    #[cfg(feature = "terminal-locations")]
    TerminalLocation(rt::Part<crate::TerminalLocation>),
    /// `object` is `terminal.onboarding_link`.
    #[cfg(feature = "terminal-onboarding_links")]
    TerminalOnboardingLink(rt::Part<crate::TerminalOnboardingLink>),
    /// `object` is `terminal.reader`.
    #[cfg(feature = "terminal-readers")]
    TerminalReader(rt::Part<crate::TerminalReader>),
    /// `object` is `test_helpers.test_clock`.
    #[cfg(feature = "test_helpers-test_clocks")]
    TestHelpersTestClock(rt::Part<crate::TestHelpersTestClock>),
    /// `object` is `token`.
    #[cfg(feature = "tokens")]
    Token(rt::Part<crate::Token>),
    /// `object` is `topup`.
    #[cfg(feature = "topups")]
    Topup(rt::Part<crate::Topup>),
    /// `object` is `transfer`.
    #[cfg(feature = "transfers")]
    Transfer(rt::Part<crate::Transfer>),
    /// `object` is `transfer_reversal`.
    #[cfg(feature = "transfers")]
    TransferReversal(rt::Part<crate::TransferReversal>),
    /// `object` is `treasury.credit_reversal`.
    #[cfg(feature = "treasury-credit_reversals")]
    TreasuryCreditReversal(rt::Part<crate::TreasuryCreditReversal>),
    /// `object` is `treasury.debit_reversal`.
    #[cfg(feature = "treasury-debit_reversals")]
    TreasuryDebitReversal(rt::Part<crate::TreasuryDebitReversal>),
    /// `object` is `treasury.financial_account`.
    #[cfg(feature = "treasury-financial_accounts")]
    TreasuryFinancialAccount(rt::Part<crate::TreasuryFinancialAccount>),
    /// `object` is `treasury.financial_account_features`.
    #[cfg(feature = "treasury-financial_accounts")]
    TreasuryFinancialAccountFeatures(rt::Part<crate::TreasuryFinancialAccountFeatures>),
    /// `object` is `treasury.inbound_transfer`.
    #[cfg(feature = "treasury-inbound_transfers")]
    TreasuryInboundTransfer(rt::Part<crate::TreasuryInboundTransfer>),
    /// `object` is `treasury.outbound_payment`.
    #[cfg(feature = "treasury-outbound_payments")]
    TreasuryOutboundPayment(rt::Part<crate::TreasuryOutboundPayment>),
    /// `object` is `treasury.outbound_transfer`.
    #[cfg(feature = "treasury-outbound_transfers")]
    TreasuryOutboundTransfer(rt::Part<crate::TreasuryOutboundTransfer>),
    /// `object` is `treasury.received_credit`.
    #[cfg(feature = "treasury-received_credits")]
    TreasuryReceivedCredit(rt::Part<crate::TreasuryReceivedCredit>),
    /// `object` is `treasury.received_debit`.
    #[cfg(feature = "treasury-received_debits")]
    TreasuryReceivedDebit(rt::Part<crate::TreasuryReceivedDebit>),
    /// `object` is `treasury.transaction`.
    #[cfg(feature = "treasury-transactions")]
    TreasuryTransaction(rt::Part<crate::TreasuryTransaction>),
    /// `object` is `treasury.transaction_entry`.
    #[cfg(feature = "treasury-transaction_entries")]
    TreasuryTransactionEntry(rt::Part<crate::TreasuryTransactionEntry>),
    /// `object` is `v2.billing.meter_event`.
    #[cfg(feature = "v2-billing-meter_events")]
    V2BillingMeterEvent(rt::Part<crate::V2BillingMeterEvent>),
    /// `object` is `v2.billing.meter_event_adjustment`.
    #[cfg(feature = "v2-billing-meter_event_adjustments")]
    V2BillingMeterEventAdjustment(rt::Part<crate::V2BillingMeterEventAdjustment>),
    /// `object` is `v2.billing.meter_event_session`.
    #[cfg(feature = "v2-billing-meter_event_session")]
    V2BillingMeterEventSession(rt::Part<crate::V2BillingMeterEventSession>),
    /// `object` is `v2.commerce.product_catalog_import`.
    #[cfg(feature = "v2-commerce-product_catalog-imports")]
    V2CommerceProductCatalogImport(rt::Part<crate::V2CommerceProductCatalogImport>),
    /// `object` is `v2.core.account`.
    #[cfg(feature = "v2-core-accounts")]
    V2CoreAccount(rt::Part<crate::V2CoreAccount>),
    /// `object` is `v2.core.account_link`.
    #[cfg(feature = "v2-core-account_links")]
    V2CoreAccountLink(rt::Part<crate::V2CoreAccountLink>),
    /// `object` is `v2.core.account_person`.
    #[cfg(feature = "v2-core-accounts")]
    V2CoreAccountPerson(rt::Part<crate::V2CoreAccountPerson>),
    /// `object` is `v2.core.account_person_token`.
    #[cfg(feature = "v2-core-accounts")]
    V2CoreAccountPersonToken(rt::Part<crate::V2CoreAccountPersonToken>),
    /// `object` is `v2.core.account_token`.
    #[cfg(feature = "v2-core-account_tokens")]
    V2CoreAccountToken(rt::Part<crate::V2CoreAccountToken>),
    /// `object` is `v2.core.event`.
    #[cfg(feature = "v2-core-events")]
    V2CoreEvent(rt::Part<crate::V2CoreEvent>),
    /// `object` is `v2.core.event_destination`.
    #[cfg(feature = "v2-core-event_destinations")]
    V2CoreEventDestination(rt::Part<crate::V2CoreEventDestination>),
    /// `object` is `webhook_endpoint`.
    #[cfg(feature = "webhook_endpoints")]
    WebhookEndpoint(rt::Part<crate::WebhookEndpoint>),
    /// An object of a kind that this version of the crate does not know, or whose feature is off.
    Unknown(rt::Object),
}

rt::union!(EventObject {
    #[cfg(feature = "accounts")]
    Account = "account",
    #[cfg(feature = "account_links")]
    AccountLink = "account_link",
    #[cfg(feature = "account_sessions")]
    AccountSession = "account_session",
    #[cfg(feature = "apple_pay_domains")]
    ApplePayDomain = "apple_pay_domain",
    Application = "application",
    #[cfg(feature = "application_fees")]
    ApplicationFee = "application_fee",
    #[cfg(feature = "apps-secrets")]
    AppsSecret = "apps.secret",
    #[cfg(feature = "balance")]
    Balance = "balance",
    #[cfg(feature = "balance_settings")]
    BalanceSettings = "balance_settings",
    #[cfg(feature = "balance_transactions")]
    BalanceTransaction = "balance_transaction",
    #[cfg(feature = "customers")]
    BankAccount = "bank_account",
    #[cfg(feature = "billing-alerts")]
    BillingAlert = "billing.alert",
    #[cfg(feature = "billing-credit_balance_summary")]
    BillingCreditBalanceSummary = "billing.credit_balance_summary",
    #[cfg(feature = "billing-credit_balance_transactions")]
    BillingCreditBalanceTransaction = "billing.credit_balance_transaction",
    #[cfg(feature = "billing-credit_grants")]
    BillingCreditGrant = "billing.credit_grant",
    #[cfg(feature = "billing-meters")]
    BillingMeter = "billing.meter",
    #[cfg(feature = "billing-meter_events")]
    BillingMeterEvent = "billing.meter_event",
    #[cfg(feature = "billing-meter_event_adjustments")]
    BillingMeterEventAdjustment = "billing.meter_event_adjustment",
    #[cfg(feature = "billing-meters")]
    BillingMeterEventSummary = "billing.meter_event_summary",
    #[cfg(feature = "billing_portal-configurations")]
    BillingPortalConfiguration = "billing_portal.configuration",
    #[cfg(feature = "billing_portal-sessions")]
    BillingPortalSession = "billing_portal.session",
    #[cfg(feature = "accounts")]
    Capability = "capability",
    #[cfg(feature = "customers")]
    Card = "card",
    #[cfg(feature = "customers")]
    CashBalance = "cash_balance",
    #[cfg(feature = "charges")]
    Charge = "charge",
    #[cfg(feature = "checkout-sessions")]
    CheckoutSession = "checkout.session",
    #[cfg(feature = "climate-orders")]
    ClimateOrder = "climate.order",
    #[cfg(feature = "climate-products")]
    ClimateProduct = "climate.product",
    #[cfg(feature = "climate-suppliers")]
    ClimateSupplier = "climate.supplier",
    #[cfg(feature = "confirmation_tokens")]
    ConfirmationToken = "confirmation_token",
    ConnectCollectionTransfer = "connect_collection_transfer",
    #[cfg(feature = "country_specs")]
    CountrySpec = "country_spec",
    #[cfg(feature = "coupons")]
    Coupon = "coupon",
    #[cfg(feature = "credit_notes")]
    CreditNote = "credit_note",
    #[cfg(feature = "credit_notes")]
    CreditNoteLineItem = "credit_note_line_item",
    #[cfg(feature = "customers")]
    Customer = "customer",
    #[cfg(feature = "customers")]
    CustomerBalanceTransaction = "customer_balance_transaction",
    #[cfg(feature = "customers")]
    CustomerCashBalanceTransaction = "customer_cash_balance_transaction",
    #[cfg(feature = "customer_sessions")]
    CustomerSession = "customer_session",
    #[cfg(feature = "customers")]
    Discount = "discount",
    #[cfg(feature = "disputes")]
    Dispute = "dispute",
    #[cfg(feature = "entitlements-active_entitlements")]
    EntitlementsActiveEntitlement = "entitlements.active_entitlement",
    #[cfg(feature = "entitlements-features")]
    EntitlementsFeature = "entitlements.feature",
    #[cfg(feature = "ephemeral_keys")]
    EphemeralKey = "ephemeral_key",
    Event = "event",
    #[cfg(feature = "exchange_rates")]
    ExchangeRate = "exchange_rate",
    #[cfg(feature = "application_fees")]
    FeeRefund = "fee_refund",
    #[cfg(feature = "files")]
    File = "file",
    #[cfg(feature = "file_links")]
    FileLink = "file_link",
    #[cfg(feature = "linked_accounts")]
    FinancialConnectionsAccount = "financial_connections.account",
    #[cfg(feature = "linked_accounts")]
    FinancialConnectionsAccountOwner = "financial_connections.account_owner",
    #[cfg(feature = "linked_accounts")]
    FinancialConnectionsAccountOwnership = "financial_connections.account_ownership",
    #[cfg(feature = "link_account_sessions")]
    FinancialConnectionsSession = "financial_connections.session",
    #[cfg(feature = "financial_connections-transactions")]
    FinancialConnectionsTransaction = "financial_connections.transaction",
    #[cfg(feature = "forwarding-requests")]
    ForwardingRequest = "forwarding.request",
    #[cfg(feature = "customers")]
    FundingInstructions = "funding_instructions",
    #[cfg(feature = "identity-verification_reports")]
    IdentityVerificationReport = "identity.verification_report",
    #[cfg(feature = "identity-verification_sessions")]
    IdentityVerificationSession = "identity.verification_session",
    #[cfg(feature = "invoices")]
    Invoice = "invoice",
    #[cfg(feature = "invoice_payments")]
    InvoicePayment = "invoice_payment",
    #[cfg(feature = "invoice_rendering_templates")]
    InvoiceRenderingTemplate = "invoice_rendering_template",
    #[cfg(feature = "invoice_items")]
    Invoiceitem = "invoiceitem",
    #[cfg(feature = "issuing-authorizations")]
    IssuingAuthorization = "issuing.authorization",
    #[cfg(feature = "issuing-cards")]
    IssuingCard = "issuing.card",
    #[cfg(feature = "issuing-cardholders")]
    IssuingCardholder = "issuing.cardholder",
    #[cfg(feature = "issuing-disputes")]
    IssuingDispute = "issuing.dispute",
    #[cfg(feature = "issuing-personalization_designs")]
    IssuingPersonalizationDesign = "issuing.personalization_design",
    #[cfg(feature = "issuing-physical_bundles")]
    IssuingPhysicalBundle = "issuing.physical_bundle",
    #[cfg(feature = "issuing-settlements")]
    IssuingSettlement = "issuing.settlement",
    #[cfg(feature = "issuing-tokens")]
    IssuingToken = "issuing.token",
    #[cfg(feature = "issuing-transactions")]
    IssuingTransaction = "issuing.transaction",
    #[cfg(feature = "payment_links")]
    Item = "item",
    #[cfg(feature = "invoices")]
    LineItem = "line_item",
    #[cfg(feature = "accounts")]
    LoginLink = "login_link",
    #[cfg(feature = "mandates")]
    Mandate = "mandate",
    #[cfg(feature = "payment_attempt_records")]
    PaymentAttemptRecord = "payment_attempt_record",
    #[cfg(feature = "payment_intents")]
    PaymentIntent = "payment_intent",
    #[cfg(feature = "payment_intents")]
    PaymentIntentAmountDetailsLineItem = "payment_intent_amount_details_line_item",
    #[cfg(feature = "payment_links")]
    PaymentLink = "payment_link",
    #[cfg(feature = "payment_methods")]
    PaymentMethod = "payment_method",
    #[cfg(feature = "payment_method_configurations")]
    PaymentMethodConfiguration = "payment_method_configuration",
    #[cfg(feature = "payment_method_domains")]
    PaymentMethodDomain = "payment_method_domain",
    #[cfg(feature = "payment_records")]
    PaymentRecord = "payment_record",
    #[cfg(feature = "payouts")]
    Payout = "payout",
    #[cfg(feature = "accounts")]
    Person = "person",
    #[cfg(feature = "plans")]
    Plan = "plan",
    #[cfg(feature = "prices")]
    Price = "price",
    #[cfg(feature = "products")]
    Product = "product",
    #[cfg(feature = "products")]
    ProductFeature = "product_feature",
    #[cfg(feature = "promotion_codes")]
    PromotionCode = "promotion_code",
    #[cfg(feature = "quotes")]
    Quote = "quote",
    #[cfg(feature = "radar-early_fraud_warnings")]
    RadarEarlyFraudWarning = "radar.early_fraud_warning",
    #[cfg(feature = "radar-payment_evaluations")]
    RadarPaymentEvaluation = "radar.payment_evaluation",
    #[cfg(feature = "radar-value_lists")]
    RadarValueList = "radar.value_list",
    #[cfg(feature = "radar-value_list_items")]
    RadarValueListItem = "radar.value_list_item",
    #[cfg(feature = "refunds")]
    Refund = "refund",
    #[cfg(feature = "reporting-report_runs")]
    ReportingReportRun = "reporting.report_run",
    #[cfg(feature = "reporting-report_types")]
    ReportingReportType = "reporting.report_type",
    ReserveTransaction = "reserve_transaction",
    #[cfg(feature = "reviews")]
    Review = "review",
    #[cfg(feature = "sigma-scheduled_query_runs")]
    ScheduledQueryRun = "scheduled_query_run",
    #[cfg(feature = "setup_attempts")]
    SetupAttempt = "setup_attempt",
    #[cfg(feature = "setup_intents")]
    SetupIntent = "setup_intent",
    #[cfg(feature = "shipping_rates")]
    ShippingRate = "shipping_rate",
    #[cfg(feature = "sigma-saved_queries")]
    SigmaSigmaApiQuery = "sigma.sigma_api_query",
    #[cfg(feature = "sources")]
    Source = "source",
    #[cfg(feature = "sources")]
    SourceMandateNotification = "source_mandate_notification",
    #[cfg(feature = "sources")]
    SourceTransaction = "source_transaction",
    #[cfg(feature = "subscriptions")]
    Subscription = "subscription",
    #[cfg(feature = "subscription_items")]
    SubscriptionItem = "subscription_item",
    #[cfg(feature = "subscription_schedules")]
    SubscriptionSchedule = "subscription_schedule",
    #[cfg(feature = "tax-associations")]
    TaxAssociation = "tax.association",
    #[cfg(feature = "tax-calculations")]
    TaxCalculation = "tax.calculation",
    #[cfg(feature = "tax-calculations")]
    TaxCalculationLineItem = "tax.calculation_line_item",
    #[cfg(feature = "tax-registrations")]
    TaxRegistration = "tax.registration",
    #[cfg(feature = "tax-settings")]
    TaxSettings = "tax.settings",
    #[cfg(feature = "tax-transactions")]
    TaxTransaction = "tax.transaction",
    #[cfg(feature = "tax-transactions")]
    TaxTransactionLineItem = "tax.transaction_line_item",
    #[cfg(feature = "tax_codes")]
    TaxCode = "tax_code",
    TaxDeductedAtSource = "tax_deducted_at_source",
    #[cfg(feature = "tax_ids")]
    TaxId = "tax_id",
    #[cfg(feature = "tax_rates")]
    TaxRate = "tax_rate",
    #[cfg(feature = "terminal-configurations")]
    TerminalConfiguration = "terminal.configuration",
    #[cfg(feature = "terminal-connection_tokens")]
    TerminalConnectionToken = "terminal.connection_token",
    #[cfg(feature = "terminal-locations")]
    TerminalLocation = "terminal.location",
    #[cfg(feature = "terminal-onboarding_links")]
    TerminalOnboardingLink = "terminal.onboarding_link",
    #[cfg(feature = "terminal-readers")]
    TerminalReader = "terminal.reader",
    #[cfg(feature = "test_helpers-test_clocks")]
    TestHelpersTestClock = "test_helpers.test_clock",
    #[cfg(feature = "tokens")]
    Token = "token",
    #[cfg(feature = "topups")]
    Topup = "topup",
    #[cfg(feature = "transfers")]
    Transfer = "transfer",
    #[cfg(feature = "transfers")]
    TransferReversal = "transfer_reversal",
    #[cfg(feature = "treasury-credit_reversals")]
    TreasuryCreditReversal = "treasury.credit_reversal",
    #[cfg(feature = "treasury-debit_reversals")]
    TreasuryDebitReversal = "treasury.debit_reversal",
    #[cfg(feature = "treasury-financial_accounts")]
    TreasuryFinancialAccount = "treasury.financial_account",
    #[cfg(feature = "treasury-financial_accounts")]
    TreasuryFinancialAccountFeatures = "treasury.financial_account_features",
    #[cfg(feature = "treasury-inbound_transfers")]
    TreasuryInboundTransfer = "treasury.inbound_transfer",
    #[cfg(feature = "treasury-outbound_payments")]
    TreasuryOutboundPayment = "treasury.outbound_payment",
    #[cfg(feature = "treasury-outbound_transfers")]
    TreasuryOutboundTransfer = "treasury.outbound_transfer",
    #[cfg(feature = "treasury-received_credits")]
    TreasuryReceivedCredit = "treasury.received_credit",
    #[cfg(feature = "treasury-received_debits")]
    TreasuryReceivedDebit = "treasury.received_debit",
    #[cfg(feature = "treasury-transactions")]
    TreasuryTransaction = "treasury.transaction",
    #[cfg(feature = "treasury-transaction_entries")]
    TreasuryTransactionEntry = "treasury.transaction_entry",
    #[cfg(feature = "v2-billing-meter_events")]
    V2BillingMeterEvent = "v2.billing.meter_event",
    #[cfg(feature = "v2-billing-meter_event_adjustments")]
    V2BillingMeterEventAdjustment = "v2.billing.meter_event_adjustment",
    #[cfg(feature = "v2-billing-meter_event_session")]
    V2BillingMeterEventSession = "v2.billing.meter_event_session",
    #[cfg(feature = "v2-commerce-product_catalog-imports")]
    V2CommerceProductCatalogImport = "v2.commerce.product_catalog_import",
    #[cfg(feature = "v2-core-accounts")]
    V2CoreAccount = "v2.core.account",
    #[cfg(feature = "v2-core-account_links")]
    V2CoreAccountLink = "v2.core.account_link",
    #[cfg(feature = "v2-core-accounts")]
    V2CoreAccountPerson = "v2.core.account_person",
    #[cfg(feature = "v2-core-accounts")]
    V2CoreAccountPersonToken = "v2.core.account_person_token",
    #[cfg(feature = "v2-core-account_tokens")]
    V2CoreAccountToken = "v2.core.account_token",
    #[cfg(feature = "v2-core-events")]
    V2CoreEvent = "v2.core.event",
    #[cfg(feature = "v2-core-event_destinations")]
    V2CoreEventDestination = "v2.core.event_destination",
    #[cfg(feature = "webhook_endpoints")]
    WebhookEndpoint = "webhook_endpoint",
});

/// A notification of an event of API v2: what happened, without the object, which is fetched when it is wanted. [`RelatedObject`](crate::RelatedObject) says what it happened to.
pub type EventNotification = rt::EventNotification<crate::Event>;

rt::snapshot_event!(crate::Event {
    types: crate::webhook_endpoints::create::EnabledEvent,
    object: EventObject,
    notified: crate::V2CoreEvent = "v2.core.event" at "/v2/core/events/{id}",
    version: crate::API_VERSION,
});

rt::event_kinds!(crate::Event {
    AccountApplicationAuthorized = "account.application.authorized" => crate::Application,
    AccountApplicationDeauthorized = "account.application.deauthorized" => crate::Application,
    #[cfg(feature = "external_accounts")]
    AccountExternalAccountCreated = "account.external_account.created" => crate::ExternalAccount,
    #[cfg(feature = "external_accounts")]
    AccountExternalAccountDeleted = "account.external_account.deleted" => crate::ExternalAccount,
    #[cfg(feature = "external_accounts")]
    AccountExternalAccountUpdated = "account.external_account.updated" => crate::ExternalAccount,
    #[cfg(feature = "accounts")]
    AccountUpdated = "account.updated" => crate::Account,
    #[cfg(feature = "application_fees")]
    ApplicationFeeCreated = "application_fee.created" => crate::ApplicationFee,
    #[cfg(feature = "application_fees")]
    ApplicationFeeRefundUpdated = "application_fee.refund.updated" => crate::FeeRefund,
    #[cfg(feature = "application_fees")]
    ApplicationFeeRefunded = "application_fee.refunded" => crate::ApplicationFee,
    #[cfg(feature = "balance")]
    BalanceAvailable = "balance.available" => crate::Balance,
    #[cfg(feature = "balance_settings")]
    BalanceSettingsUpdated = "balance_settings.updated" => crate::BalanceSettings,
    BillingAlertTriggered = "billing.alert.triggered" => rt::Object,
    #[cfg(feature = "billing-credit_grants")]
    BillingCreditGrantCreated = "billing.credit_grant.created" => crate::BillingCreditGrant,
    #[cfg(feature = "billing_portal-configurations")]
    BillingPortalConfigurationCreated = "billing_portal.configuration.created" => crate::BillingPortalConfiguration,
    #[cfg(feature = "billing_portal-configurations")]
    BillingPortalConfigurationUpdated = "billing_portal.configuration.updated" => crate::BillingPortalConfiguration,
    #[cfg(feature = "billing_portal-sessions")]
    BillingPortalSessionCreated = "billing_portal.session.created" => crate::BillingPortalSession,
    #[cfg(feature = "accounts")]
    CapabilityUpdated = "capability.updated" => crate::Capability,
    #[cfg(feature = "customers")]
    CashBalanceFundsAvailable = "cash_balance.funds_available" => crate::CashBalance,
    #[cfg(feature = "charges")]
    ChargeCaptured = "charge.captured" => crate::Charge,
    #[cfg(feature = "disputes")]
    ChargeDisputeClosed = "charge.dispute.closed" => crate::Dispute,
    #[cfg(feature = "disputes")]
    ChargeDisputeCreated = "charge.dispute.created" => crate::Dispute,
    #[cfg(feature = "disputes")]
    ChargeDisputeFundsReinstated = "charge.dispute.funds_reinstated" => crate::Dispute,
    #[cfg(feature = "disputes")]
    ChargeDisputeFundsWithdrawn = "charge.dispute.funds_withdrawn" => crate::Dispute,
    #[cfg(feature = "disputes")]
    ChargeDisputeUpdated = "charge.dispute.updated" => crate::Dispute,
    #[cfg(feature = "charges")]
    ChargeExpired = "charge.expired" => crate::Charge,
    #[cfg(feature = "charges")]
    ChargeFailed = "charge.failed" => crate::Charge,
    #[cfg(feature = "charges")]
    ChargePending = "charge.pending" => crate::Charge,
    #[cfg(feature = "refunds")]
    ChargeRefundUpdated = "charge.refund.updated" => crate::Refund,
    #[cfg(feature = "charges")]
    ChargeRefunded = "charge.refunded" => crate::Charge,
    #[cfg(feature = "charges")]
    ChargeSucceeded = "charge.succeeded" => crate::Charge,
    #[cfg(feature = "charges")]
    ChargeUpdated = "charge.updated" => crate::Charge,
    #[cfg(feature = "checkout-sessions")]
    CheckoutSessionAsyncPaymentFailed = "checkout.session.async_payment_failed" => crate::CheckoutSession,
    #[cfg(feature = "checkout-sessions")]
    CheckoutSessionAsyncPaymentSucceeded = "checkout.session.async_payment_succeeded" => crate::CheckoutSession,
    #[cfg(feature = "checkout-sessions")]
    CheckoutSessionCompleted = "checkout.session.completed" => crate::CheckoutSession,
    #[cfg(feature = "checkout-sessions")]
    CheckoutSessionExpired = "checkout.session.expired" => crate::CheckoutSession,
    #[cfg(feature = "climate-orders")]
    ClimateOrderCanceled = "climate.order.canceled" => crate::ClimateOrder,
    #[cfg(feature = "climate-orders")]
    ClimateOrderCreated = "climate.order.created" => crate::ClimateOrder,
    #[cfg(feature = "climate-orders")]
    ClimateOrderDelayed = "climate.order.delayed" => crate::ClimateOrder,
    #[cfg(feature = "climate-orders")]
    ClimateOrderDelivered = "climate.order.delivered" => crate::ClimateOrder,
    #[cfg(feature = "climate-orders")]
    ClimateOrderProductSubstituted = "climate.order.product_substituted" => crate::ClimateOrder,
    #[cfg(feature = "climate-products")]
    ClimateProductCreated = "climate.product.created" => crate::ClimateProduct,
    #[cfg(feature = "climate-products")]
    ClimateProductPricingUpdated = "climate.product.pricing_updated" => crate::ClimateProduct,
    #[cfg(feature = "coupons")]
    CouponCreated = "coupon.created" => crate::Coupon,
    #[cfg(feature = "coupons")]
    CouponDeleted = "coupon.deleted" => crate::Coupon,
    #[cfg(feature = "coupons")]
    CouponUpdated = "coupon.updated" => crate::Coupon,
    #[cfg(feature = "credit_notes")]
    CreditNoteCreated = "credit_note.created" => crate::CreditNote,
    #[cfg(feature = "credit_notes")]
    CreditNoteUpdated = "credit_note.updated" => crate::CreditNote,
    #[cfg(feature = "credit_notes")]
    CreditNoteVoided = "credit_note.voided" => crate::CreditNote,
    #[cfg(feature = "customers")]
    CustomerCreated = "customer.created" => crate::Customer,
    #[cfg(feature = "customers")]
    CustomerDeleted = "customer.deleted" => crate::Customer,
    #[cfg(feature = "customers")]
    CustomerDiscountCreated = "customer.discount.created" => crate::Discount,
    #[cfg(feature = "customers")]
    CustomerDiscountDeleted = "customer.discount.deleted" => crate::Discount,
    #[cfg(feature = "customers")]
    CustomerDiscountUpdated = "customer.discount.updated" => crate::Discount,
    #[cfg(feature = "customers")]
    CustomerSourceCreated = "customer.source.created" => crate::PaymentSource,
    #[cfg(feature = "customers")]
    CustomerSourceDeleted = "customer.source.deleted" => crate::PaymentSource,
    #[cfg(feature = "customers")]
    CustomerSourceExpiring = "customer.source.expiring" => crate::PaymentSource,
    #[cfg(feature = "customers")]
    CustomerSourceUpdated = "customer.source.updated" => crate::PaymentSource,
    #[cfg(feature = "subscriptions")]
    CustomerSubscriptionCreated = "customer.subscription.created" => crate::Subscription,
    #[cfg(feature = "subscriptions")]
    CustomerSubscriptionDeleted = "customer.subscription.deleted" => crate::Subscription,
    #[cfg(feature = "subscriptions")]
    CustomerSubscriptionPaused = "customer.subscription.paused" => crate::Subscription,
    #[cfg(feature = "subscriptions")]
    CustomerSubscriptionPendingUpdateApplied = "customer.subscription.pending_update_applied" => crate::Subscription,
    #[cfg(feature = "subscriptions")]
    CustomerSubscriptionPendingUpdateExpired = "customer.subscription.pending_update_expired" => crate::Subscription,
    #[cfg(feature = "subscriptions")]
    CustomerSubscriptionResumed = "customer.subscription.resumed" => crate::Subscription,
    #[cfg(feature = "subscriptions")]
    CustomerSubscriptionTrialWillEnd = "customer.subscription.trial_will_end" => crate::Subscription,
    #[cfg(feature = "subscriptions")]
    CustomerSubscriptionUpdated = "customer.subscription.updated" => crate::Subscription,
    #[cfg(feature = "tax_ids")]
    CustomerTaxIdCreated = "customer.tax_id.created" => crate::TaxId,
    #[cfg(feature = "tax_ids")]
    CustomerTaxIdDeleted = "customer.tax_id.deleted" => crate::TaxId,
    #[cfg(feature = "tax_ids")]
    CustomerTaxIdUpdated = "customer.tax_id.updated" => crate::TaxId,
    #[cfg(feature = "customers")]
    CustomerUpdated = "customer.updated" => crate::Customer,
    #[cfg(feature = "customers")]
    CustomerCashBalanceTransactionCreated = "customer_cash_balance_transaction.created" => crate::CustomerCashBalanceTransaction,
    EntitlementsActiveEntitlementSummaryUpdated = "entitlements.active_entitlement_summary.updated" => rt::Object,
    #[cfg(feature = "files")]
    FileCreated = "file.created" => crate::File,
    #[cfg(feature = "linked_accounts")]
    FinancialConnectionsAccountAccountNumbersUpdated = "financial_connections.account.account_numbers_updated" => crate::FinancialConnectionsAccount,
    #[cfg(feature = "linked_accounts")]
    FinancialConnectionsAccountCreated = "financial_connections.account.created" => crate::FinancialConnectionsAccount,
    #[cfg(feature = "linked_accounts")]
    FinancialConnectionsAccountDeactivated = "financial_connections.account.deactivated" => crate::FinancialConnectionsAccount,
    #[cfg(feature = "linked_accounts")]
    FinancialConnectionsAccountDisconnected = "financial_connections.account.disconnected" => crate::FinancialConnectionsAccount,
    #[cfg(feature = "linked_accounts")]
    FinancialConnectionsAccountReactivated = "financial_connections.account.reactivated" => crate::FinancialConnectionsAccount,
    #[cfg(feature = "linked_accounts")]
    FinancialConnectionsAccountRefreshedBalance = "financial_connections.account.refreshed_balance" => crate::FinancialConnectionsAccount,
    #[cfg(feature = "linked_accounts")]
    FinancialConnectionsAccountRefreshedOwnership = "financial_connections.account.refreshed_ownership" => crate::FinancialConnectionsAccount,
    #[cfg(feature = "linked_accounts")]
    FinancialConnectionsAccountRefreshedTransactions = "financial_connections.account.refreshed_transactions" => crate::FinancialConnectionsAccount,
    #[cfg(feature = "linked_accounts")]
    FinancialConnectionsAccountUpcomingAccountNumberExpiry = "financial_connections.account.upcoming_account_number_expiry" => crate::FinancialConnectionsAccount,
    #[cfg(feature = "identity-verification_sessions")]
    IdentityVerificationSessionCanceled = "identity.verification_session.canceled" => crate::IdentityVerificationSession,
    #[cfg(feature = "identity-verification_sessions")]
    IdentityVerificationSessionCreated = "identity.verification_session.created" => crate::IdentityVerificationSession,
    #[cfg(feature = "identity-verification_sessions")]
    IdentityVerificationSessionProcessing = "identity.verification_session.processing" => crate::IdentityVerificationSession,
    #[cfg(feature = "identity-verification_sessions")]
    IdentityVerificationSessionRedacted = "identity.verification_session.redacted" => crate::IdentityVerificationSession,
    #[cfg(feature = "identity-verification_sessions")]
    IdentityVerificationSessionRequiresInput = "identity.verification_session.requires_input" => crate::IdentityVerificationSession,
    #[cfg(feature = "identity-verification_sessions")]
    IdentityVerificationSessionVerified = "identity.verification_session.verified" => crate::IdentityVerificationSession,
    #[cfg(feature = "invoices")]
    InvoiceCreated = "invoice.created" => crate::Invoice,
    #[cfg(feature = "invoices")]
    InvoiceDeleted = "invoice.deleted" => crate::Invoice,
    #[cfg(feature = "invoices")]
    InvoiceFinalizationFailed = "invoice.finalization_failed" => crate::Invoice,
    #[cfg(feature = "invoices")]
    InvoiceFinalized = "invoice.finalized" => crate::Invoice,
    #[cfg(feature = "invoices")]
    InvoiceMarkedUncollectible = "invoice.marked_uncollectible" => crate::Invoice,
    #[cfg(feature = "invoices")]
    InvoiceOverdue = "invoice.overdue" => crate::Invoice,
    #[cfg(feature = "invoices")]
    InvoiceOverpaid = "invoice.overpaid" => crate::Invoice,
    #[cfg(feature = "invoices")]
    InvoicePaid = "invoice.paid" => crate::Invoice,
    #[cfg(feature = "invoices")]
    InvoicePaymentActionRequired = "invoice.payment_action_required" => crate::Invoice,
    #[cfg(feature = "invoices")]
    InvoicePaymentAttemptRequired = "invoice.payment_attempt_required" => crate::Invoice,
    #[cfg(feature = "invoices")]
    InvoicePaymentFailed = "invoice.payment_failed" => crate::Invoice,
    #[cfg(feature = "invoices")]
    InvoicePaymentSucceeded = "invoice.payment_succeeded" => crate::Invoice,
    #[cfg(feature = "invoices")]
    InvoiceSent = "invoice.sent" => crate::Invoice,
    #[cfg(feature = "invoices")]
    InvoiceUpcoming = "invoice.upcoming" => rt::Partial<crate::Invoice>,
    #[cfg(feature = "invoices")]
    InvoiceUpdated = "invoice.updated" => crate::Invoice,
    #[cfg(feature = "invoices")]
    InvoiceVoided = "invoice.voided" => crate::Invoice,
    #[cfg(feature = "invoices")]
    InvoiceWillBeDue = "invoice.will_be_due" => crate::Invoice,
    #[cfg(feature = "invoice_payments")]
    InvoicePaymentPaid = "invoice_payment.paid" => crate::InvoicePayment,
    #[cfg(feature = "invoice_items")]
    InvoiceitemCreated = "invoiceitem.created" => crate::Invoiceitem,
    #[cfg(feature = "invoice_items")]
    InvoiceitemDeleted = "invoiceitem.deleted" => crate::Invoiceitem,
    #[cfg(feature = "issuing-authorizations")]
    IssuingAuthorizationCreated = "issuing_authorization.created" => crate::IssuingAuthorization,
    #[cfg(feature = "issuing-authorizations")]
    IssuingAuthorizationRequest = "issuing_authorization.request" => crate::IssuingAuthorization,
    #[cfg(feature = "issuing-authorizations")]
    IssuingAuthorizationUpdated = "issuing_authorization.updated" => crate::IssuingAuthorization,
    #[cfg(feature = "issuing-cards")]
    IssuingCardCreated = "issuing_card.created" => crate::IssuingCard,
    #[cfg(feature = "issuing-cards")]
    IssuingCardUpdated = "issuing_card.updated" => crate::IssuingCard,
    #[cfg(feature = "issuing-cardholders")]
    IssuingCardholderCreated = "issuing_cardholder.created" => crate::IssuingCardholder,
    #[cfg(feature = "issuing-cardholders")]
    IssuingCardholderUpdated = "issuing_cardholder.updated" => crate::IssuingCardholder,
    #[cfg(feature = "issuing-disputes")]
    IssuingDisputeClosed = "issuing_dispute.closed" => crate::IssuingDispute,
    #[cfg(feature = "issuing-disputes")]
    IssuingDisputeCreated = "issuing_dispute.created" => crate::IssuingDispute,
    #[cfg(feature = "issuing-disputes")]
    IssuingDisputeFundsReinstated = "issuing_dispute.funds_reinstated" => crate::IssuingDispute,
    #[cfg(feature = "issuing-disputes")]
    IssuingDisputeFundsRescinded = "issuing_dispute.funds_rescinded" => crate::IssuingDispute,
    #[cfg(feature = "issuing-disputes")]
    IssuingDisputeSubmitted = "issuing_dispute.submitted" => crate::IssuingDispute,
    #[cfg(feature = "issuing-disputes")]
    IssuingDisputeUpdated = "issuing_dispute.updated" => crate::IssuingDispute,
    #[cfg(feature = "issuing-personalization_designs")]
    IssuingPersonalizationDesignActivated = "issuing_personalization_design.activated" => crate::IssuingPersonalizationDesign,
    #[cfg(feature = "issuing-personalization_designs")]
    IssuingPersonalizationDesignDeactivated = "issuing_personalization_design.deactivated" => crate::IssuingPersonalizationDesign,
    #[cfg(feature = "issuing-personalization_designs")]
    IssuingPersonalizationDesignRejected = "issuing_personalization_design.rejected" => crate::IssuingPersonalizationDesign,
    #[cfg(feature = "issuing-personalization_designs")]
    IssuingPersonalizationDesignUpdated = "issuing_personalization_design.updated" => crate::IssuingPersonalizationDesign,
    #[cfg(feature = "issuing-tokens")]
    IssuingTokenCreated = "issuing_token.created" => crate::IssuingToken,
    #[cfg(feature = "issuing-tokens")]
    IssuingTokenUpdated = "issuing_token.updated" => crate::IssuingToken,
    #[cfg(feature = "issuing-transactions")]
    IssuingTransactionCreated = "issuing_transaction.created" => crate::IssuingTransaction,
    #[cfg(feature = "issuing-transactions")]
    IssuingTransactionPurchaseDetailsReceiptUpdated = "issuing_transaction.purchase_details_receipt_updated" => crate::IssuingTransaction,
    #[cfg(feature = "issuing-transactions")]
    IssuingTransactionUpdated = "issuing_transaction.updated" => crate::IssuingTransaction,
    #[cfg(feature = "mandates")]
    MandateUpdated = "mandate.updated" => crate::Mandate,
    #[cfg(feature = "payment_intents")]
    PaymentIntentAmountCapturableUpdated = "payment_intent.amount_capturable_updated" => crate::PaymentIntent,
    #[cfg(feature = "payment_intents")]
    PaymentIntentCanceled = "payment_intent.canceled" => crate::PaymentIntent,
    #[cfg(feature = "payment_intents")]
    PaymentIntentCreated = "payment_intent.created" => crate::PaymentIntent,
    #[cfg(feature = "payment_intents")]
    PaymentIntentPartiallyFunded = "payment_intent.partially_funded" => crate::PaymentIntent,
    #[cfg(feature = "payment_intents")]
    PaymentIntentPaymentFailed = "payment_intent.payment_failed" => crate::PaymentIntent,
    #[cfg(feature = "payment_intents")]
    PaymentIntentProcessing = "payment_intent.processing" => crate::PaymentIntent,
    #[cfg(feature = "payment_intents")]
    PaymentIntentRequiresAction = "payment_intent.requires_action" => crate::PaymentIntent,
    #[cfg(feature = "payment_intents")]
    PaymentIntentSucceeded = "payment_intent.succeeded" => crate::PaymentIntent,
    #[cfg(feature = "payment_links")]
    PaymentLinkCreated = "payment_link.created" => crate::PaymentLink,
    #[cfg(feature = "payment_links")]
    PaymentLinkUpdated = "payment_link.updated" => crate::PaymentLink,
    #[cfg(feature = "payment_methods")]
    PaymentMethodAttached = "payment_method.attached" => crate::PaymentMethod,
    #[cfg(feature = "payment_methods")]
    PaymentMethodAutomaticallyUpdated = "payment_method.automatically_updated" => crate::PaymentMethod,
    #[cfg(feature = "payment_methods")]
    PaymentMethodDetached = "payment_method.detached" => crate::PaymentMethod,
    #[cfg(feature = "payment_methods")]
    PaymentMethodUpdated = "payment_method.updated" => crate::PaymentMethod,
    #[cfg(feature = "payouts")]
    PayoutCanceled = "payout.canceled" => crate::Payout,
    #[cfg(feature = "payouts")]
    PayoutCreated = "payout.created" => crate::Payout,
    #[cfg(feature = "payouts")]
    PayoutFailed = "payout.failed" => crate::Payout,
    #[cfg(feature = "payouts")]
    PayoutPaid = "payout.paid" => crate::Payout,
    #[cfg(feature = "payouts")]
    PayoutReconciliationCompleted = "payout.reconciliation_completed" => crate::Payout,
    #[cfg(feature = "payouts")]
    PayoutUpdated = "payout.updated" => crate::Payout,
    #[cfg(feature = "accounts")]
    PersonCreated = "person.created" => crate::Person,
    #[cfg(feature = "accounts")]
    PersonDeleted = "person.deleted" => crate::Person,
    #[cfg(feature = "accounts")]
    PersonUpdated = "person.updated" => crate::Person,
    #[cfg(feature = "plans")]
    PlanCreated = "plan.created" => crate::Plan,
    #[cfg(feature = "plans")]
    PlanDeleted = "plan.deleted" => crate::Plan,
    #[cfg(feature = "plans")]
    PlanUpdated = "plan.updated" => crate::Plan,
    #[cfg(feature = "prices")]
    PriceCreated = "price.created" => crate::Price,
    #[cfg(feature = "prices")]
    PriceDeleted = "price.deleted" => crate::Price,
    #[cfg(feature = "prices")]
    PriceUpdated = "price.updated" => crate::Price,
    #[cfg(feature = "products")]
    ProductCreated = "product.created" => crate::Product,
    #[cfg(feature = "products")]
    ProductDeleted = "product.deleted" => crate::Product,
    #[cfg(feature = "products")]
    ProductUpdated = "product.updated" => crate::Product,
    #[cfg(feature = "promotion_codes")]
    PromotionCodeCreated = "promotion_code.created" => crate::PromotionCode,
    #[cfg(feature = "promotion_codes")]
    PromotionCodeUpdated = "promotion_code.updated" => crate::PromotionCode,
    #[cfg(feature = "quotes")]
    QuoteAccepted = "quote.accepted" => crate::Quote,
    #[cfg(feature = "quotes")]
    QuoteCanceled = "quote.canceled" => crate::Quote,
    #[cfg(feature = "quotes")]
    QuoteCreated = "quote.created" => crate::Quote,
    #[cfg(feature = "quotes")]
    QuoteFinalized = "quote.finalized" => crate::Quote,
    #[cfg(feature = "radar-early_fraud_warnings")]
    RadarEarlyFraudWarningCreated = "radar.early_fraud_warning.created" => crate::RadarEarlyFraudWarning,
    #[cfg(feature = "radar-early_fraud_warnings")]
    RadarEarlyFraudWarningUpdated = "radar.early_fraud_warning.updated" => crate::RadarEarlyFraudWarning,
    #[cfg(feature = "refunds")]
    RefundCreated = "refund.created" => crate::Refund,
    #[cfg(feature = "refunds")]
    RefundFailed = "refund.failed" => crate::Refund,
    #[cfg(feature = "refunds")]
    RefundUpdated = "refund.updated" => crate::Refund,
    #[cfg(feature = "reporting-report_runs")]
    ReportingReportRunFailed = "reporting.report_run.failed" => crate::ReportingReportRun,
    #[cfg(feature = "reporting-report_runs")]
    ReportingReportRunSucceeded = "reporting.report_run.succeeded" => crate::ReportingReportRun,
    #[cfg(feature = "reporting-report_types")]
    ReportingReportTypeUpdated = "reporting.report_type.updated" => crate::ReportingReportType,
    ReserveHoldCreated = "reserve.hold.created" => rt::Object,
    ReserveHoldUpdated = "reserve.hold.updated" => rt::Object,
    ReservePlanCreated = "reserve.plan.created" => rt::Object,
    ReservePlanDisabled = "reserve.plan.disabled" => rt::Object,
    ReservePlanExpired = "reserve.plan.expired" => rt::Object,
    ReservePlanUpdated = "reserve.plan.updated" => rt::Object,
    ReserveReleaseCreated = "reserve.release.created" => rt::Object,
    #[cfg(feature = "reviews")]
    ReviewClosed = "review.closed" => crate::Review,
    #[cfg(feature = "reviews")]
    ReviewOpened = "review.opened" => crate::Review,
    #[cfg(feature = "setup_intents")]
    SetupIntentCanceled = "setup_intent.canceled" => crate::SetupIntent,
    #[cfg(feature = "setup_intents")]
    SetupIntentCreated = "setup_intent.created" => crate::SetupIntent,
    #[cfg(feature = "setup_intents")]
    SetupIntentRequiresAction = "setup_intent.requires_action" => crate::SetupIntent,
    #[cfg(feature = "setup_intents")]
    SetupIntentSetupFailed = "setup_intent.setup_failed" => crate::SetupIntent,
    #[cfg(feature = "setup_intents")]
    SetupIntentSucceeded = "setup_intent.succeeded" => crate::SetupIntent,
    #[cfg(feature = "sigma-scheduled_query_runs")]
    SigmaScheduledQueryRunCreated = "sigma.scheduled_query_run.created" => crate::ScheduledQueryRun,
    #[cfg(feature = "sources")]
    SourceCanceled = "source.canceled" => crate::Source,
    #[cfg(feature = "sources")]
    SourceChargeable = "source.chargeable" => crate::Source,
    #[cfg(feature = "sources")]
    SourceFailed = "source.failed" => crate::Source,
    #[cfg(feature = "sources")]
    SourceMandateNotification = "source.mandate_notification" => crate::Source,
    #[cfg(feature = "sources")]
    SourceRefundAttributesRequired = "source.refund_attributes_required" => crate::Source,
    #[cfg(feature = "sources")]
    SourceTransactionCreated = "source.transaction.created" => crate::SourceTransaction,
    #[cfg(feature = "sources")]
    SourceTransactionUpdated = "source.transaction.updated" => crate::SourceTransaction,
    #[cfg(feature = "subscription_schedules")]
    SubscriptionScheduleAborted = "subscription_schedule.aborted" => crate::SubscriptionSchedule,
    #[cfg(feature = "subscription_schedules")]
    SubscriptionScheduleCanceled = "subscription_schedule.canceled" => crate::SubscriptionSchedule,
    #[cfg(feature = "subscription_schedules")]
    SubscriptionScheduleCompleted = "subscription_schedule.completed" => crate::SubscriptionSchedule,
    #[cfg(feature = "subscription_schedules")]
    SubscriptionScheduleCreated = "subscription_schedule.created" => crate::SubscriptionSchedule,
    #[cfg(feature = "subscription_schedules")]
    SubscriptionScheduleExpiring = "subscription_schedule.expiring" => crate::SubscriptionSchedule,
    #[cfg(feature = "subscription_schedules")]
    SubscriptionScheduleReleased = "subscription_schedule.released" => crate::SubscriptionSchedule,
    #[cfg(feature = "subscription_schedules")]
    SubscriptionScheduleUpdated = "subscription_schedule.updated" => crate::SubscriptionSchedule,
    #[cfg(feature = "tax-settings")]
    TaxSettingsUpdated = "tax.settings.updated" => crate::TaxSettings,
    #[cfg(feature = "tax_rates")]
    TaxRateCreated = "tax_rate.created" => crate::TaxRate,
    #[cfg(feature = "tax_rates")]
    TaxRateUpdated = "tax_rate.updated" => crate::TaxRate,
    #[cfg(feature = "terminal-readers")]
    TerminalReaderActionFailed = "terminal.reader.action_failed" => crate::TerminalReader,
    #[cfg(feature = "terminal-readers")]
    TerminalReaderActionSucceeded = "terminal.reader.action_succeeded" => crate::TerminalReader,
    #[cfg(feature = "terminal-readers")]
    TerminalReaderActionUpdated = "terminal.reader.action_updated" => crate::TerminalReader,
    #[cfg(feature = "test_helpers-test_clocks")]
    TestHelpersTestClockAdvancing = "test_helpers.test_clock.advancing" => crate::TestHelpersTestClock,
    #[cfg(feature = "test_helpers-test_clocks")]
    TestHelpersTestClockCreated = "test_helpers.test_clock.created" => crate::TestHelpersTestClock,
    #[cfg(feature = "test_helpers-test_clocks")]
    TestHelpersTestClockDeleted = "test_helpers.test_clock.deleted" => crate::TestHelpersTestClock,
    #[cfg(feature = "test_helpers-test_clocks")]
    TestHelpersTestClockInternalFailure = "test_helpers.test_clock.internal_failure" => crate::TestHelpersTestClock,
    #[cfg(feature = "test_helpers-test_clocks")]
    TestHelpersTestClockReady = "test_helpers.test_clock.ready" => crate::TestHelpersTestClock,
    #[cfg(feature = "topups")]
    TopupCanceled = "topup.canceled" => crate::Topup,
    #[cfg(feature = "topups")]
    TopupCreated = "topup.created" => crate::Topup,
    #[cfg(feature = "topups")]
    TopupFailed = "topup.failed" => crate::Topup,
    #[cfg(feature = "topups")]
    TopupReversed = "topup.reversed" => crate::Topup,
    #[cfg(feature = "topups")]
    TopupSucceeded = "topup.succeeded" => crate::Topup,
    #[cfg(feature = "transfers")]
    TransferCreated = "transfer.created" => crate::Transfer,
    #[cfg(feature = "transfers")]
    TransferReversed = "transfer.reversed" => crate::Transfer,
    #[cfg(feature = "transfers")]
    TransferUpdated = "transfer.updated" => crate::Transfer,
    #[cfg(feature = "treasury-credit_reversals")]
    TreasuryCreditReversalCreated = "treasury.credit_reversal.created" => crate::TreasuryCreditReversal,
    #[cfg(feature = "treasury-credit_reversals")]
    TreasuryCreditReversalPosted = "treasury.credit_reversal.posted" => crate::TreasuryCreditReversal,
    #[cfg(feature = "treasury-debit_reversals")]
    TreasuryDebitReversalCompleted = "treasury.debit_reversal.completed" => crate::TreasuryDebitReversal,
    #[cfg(feature = "treasury-debit_reversals")]
    TreasuryDebitReversalCreated = "treasury.debit_reversal.created" => crate::TreasuryDebitReversal,
    #[cfg(feature = "treasury-debit_reversals")]
    TreasuryDebitReversalInitialCreditGranted = "treasury.debit_reversal.initial_credit_granted" => crate::TreasuryDebitReversal,
    #[cfg(feature = "treasury-financial_accounts")]
    TreasuryFinancialAccountClosed = "treasury.financial_account.closed" => crate::TreasuryFinancialAccount,
    #[cfg(feature = "treasury-financial_accounts")]
    TreasuryFinancialAccountCreated = "treasury.financial_account.created" => crate::TreasuryFinancialAccount,
    #[cfg(feature = "treasury-financial_accounts")]
    TreasuryFinancialAccountFeaturesStatusUpdated = "treasury.financial_account.features_status_updated" => crate::TreasuryFinancialAccount,
    #[cfg(feature = "treasury-inbound_transfers")]
    TreasuryInboundTransferCanceled = "treasury.inbound_transfer.canceled" => crate::TreasuryInboundTransfer,
    #[cfg(feature = "treasury-inbound_transfers")]
    TreasuryInboundTransferCreated = "treasury.inbound_transfer.created" => crate::TreasuryInboundTransfer,
    #[cfg(feature = "treasury-inbound_transfers")]
    TreasuryInboundTransferFailed = "treasury.inbound_transfer.failed" => crate::TreasuryInboundTransfer,
    #[cfg(feature = "treasury-inbound_transfers")]
    TreasuryInboundTransferSucceeded = "treasury.inbound_transfer.succeeded" => crate::TreasuryInboundTransfer,
    #[cfg(feature = "treasury-outbound_payments")]
    TreasuryOutboundPaymentCanceled = "treasury.outbound_payment.canceled" => crate::TreasuryOutboundPayment,
    #[cfg(feature = "treasury-outbound_payments")]
    TreasuryOutboundPaymentCreated = "treasury.outbound_payment.created" => crate::TreasuryOutboundPayment,
    #[cfg(feature = "treasury-outbound_payments")]
    TreasuryOutboundPaymentExpectedArrivalDateUpdated = "treasury.outbound_payment.expected_arrival_date_updated" => crate::TreasuryOutboundPayment,
    #[cfg(feature = "treasury-outbound_payments")]
    TreasuryOutboundPaymentFailed = "treasury.outbound_payment.failed" => crate::TreasuryOutboundPayment,
    #[cfg(feature = "treasury-outbound_payments")]
    TreasuryOutboundPaymentPosted = "treasury.outbound_payment.posted" => crate::TreasuryOutboundPayment,
    #[cfg(feature = "treasury-outbound_payments")]
    TreasuryOutboundPaymentReturned = "treasury.outbound_payment.returned" => crate::TreasuryOutboundPayment,
    #[cfg(feature = "treasury-outbound_payments")]
    TreasuryOutboundPaymentTrackingDetailsUpdated = "treasury.outbound_payment.tracking_details_updated" => crate::TreasuryOutboundPayment,
    #[cfg(feature = "treasury-outbound_transfers")]
    TreasuryOutboundTransferCanceled = "treasury.outbound_transfer.canceled" => crate::TreasuryOutboundTransfer,
    #[cfg(feature = "treasury-outbound_transfers")]
    TreasuryOutboundTransferCreated = "treasury.outbound_transfer.created" => crate::TreasuryOutboundTransfer,
    #[cfg(feature = "treasury-outbound_transfers")]
    TreasuryOutboundTransferExpectedArrivalDateUpdated = "treasury.outbound_transfer.expected_arrival_date_updated" => crate::TreasuryOutboundTransfer,
    #[cfg(feature = "treasury-outbound_transfers")]
    TreasuryOutboundTransferFailed = "treasury.outbound_transfer.failed" => crate::TreasuryOutboundTransfer,
    #[cfg(feature = "treasury-outbound_transfers")]
    TreasuryOutboundTransferPosted = "treasury.outbound_transfer.posted" => crate::TreasuryOutboundTransfer,
    #[cfg(feature = "treasury-outbound_transfers")]
    TreasuryOutboundTransferReturned = "treasury.outbound_transfer.returned" => crate::TreasuryOutboundTransfer,
    #[cfg(feature = "treasury-outbound_transfers")]
    TreasuryOutboundTransferTrackingDetailsUpdated = "treasury.outbound_transfer.tracking_details_updated" => crate::TreasuryOutboundTransfer,
    #[cfg(feature = "treasury-received_credits")]
    TreasuryReceivedCreditCreated = "treasury.received_credit.created" => crate::TreasuryReceivedCredit,
    #[cfg(feature = "treasury-received_credits")]
    TreasuryReceivedCreditFailed = "treasury.received_credit.failed" => crate::TreasuryReceivedCredit,
    #[cfg(feature = "treasury-received_credits")]
    TreasuryReceivedCreditSucceeded = "treasury.received_credit.succeeded" => crate::TreasuryReceivedCredit,
    #[cfg(feature = "treasury-received_debits")]
    TreasuryReceivedDebitCreated = "treasury.received_debit.created" => crate::TreasuryReceivedDebit,
});
