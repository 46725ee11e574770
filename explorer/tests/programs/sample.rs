// Written by `UPDATE_PROGRAMS=1 cargo test -p stripe-client-explorer --test forms`.

pub(crate) const SAMPLE: &[crate::Program] = &[
    ("{\"operation\":\"DeleteAccountsAccount\",\"path\":{\"account\":\"account_1\"},\"params\":{},\"options\":{}}", p0::request),
    ("{\"operation\":\"DeleteCouponsCoupon\",\"path\":{\"coupon\":\"coupon_1\"},\"params\":{},\"options\":{}}", p1::request),
    ("{\"operation\":\"DeleteCustomersCustomerSubscriptionsSubscriptionExposedId\",\"path\":{\"customer\":\"customer_1\",\"subscription_exposed_id\":\"subscription_exposed_id_1\"},\"params\":{\"invoice_now\":\"true\",\"prorate\":\"true\"},\"options\":{}}", p2::request),
    ("{\"operation\":\"DeletePlansPlan\",\"path\":{\"plan\":\"plan_1\"},\"params\":{},\"options\":{}}", p3::request),
    ("{\"operation\":\"DeleteSubscriptionItemsItem\",\"path\":{\"item\":\"item_1\"},\"params\":{\"clear_usage\":\"true\",\"payment_behavior\":\"pending_if_incomplete\",\"proration_behavior\":\"none\",\"proration_date\":\"1700000000\"},\"options\":{}}", p4::request),
    ("{\"operation\":\"DeleteSubscriptionsSubscriptionExposedId\",\"path\":{\"subscription_exposed_id\":\"subscription_exposed_id_1\"},\"params\":{\"cancellation_details\":{\"comment\":\"ab\",\"feedback\":\"customer_service\"},\"invoice_now\":\"true\",\"prorate\":\"true\"},\"options\":{}}", p5::request),
    ("{\"operation\":\"DeleteTestHelpersTestClocksTestClock\",\"path\":{\"test_clock\":\"test_clock_1\"},\"params\":{},\"options\":{}}", p6::request),
    ("{\"operation\":\"GetAccounts\",\"path\":{},\"params\":{\"created\":\"1700000000\",\"ending_before\":\"ab\",\"limit\":\"1\",\"starting_after\":\"ab\"},\"options\":{}}", p7::request),
    ("{\"operation\":\"GetAccountsAccount\",\"path\":{\"account\":\"account_1\"},\"params\":{},\"options\":{}}", p8::request),
    ("{\"operation\":\"GetAccountsAccountPeople\",\"path\":{\"account\":\"account_1\"},\"params\":{\"ending_before\":\"ab\",\"limit\":\"1\",\"relationship\":{\"authorizer\":\"true\",\"director\":\"true\",\"executive\":\"true\",\"legal_guardian\":\"true\",\"owner\":\"true\",\"representative\":\"true\"},\"starting_after\":\"ab\"},\"options\":{}}", p9::request),
    ("{\"operation\":\"GetApplicationFees\",\"path\":{},\"params\":{\"charge\":\"ab\",\"created\":{\"gte\":\"1700000000\"},\"ending_before\":\"ab\",\"limit\":\"1\",\"starting_after\":\"ab\"},\"options\":{}}", p10::request),
    ("{\"operation\":\"GetAppsSecrets\",\"path\":{},\"params\":{\"scope\":{\"type\":\"account\",\"user\":\"ab\"},\"ending_before\":\"ab\",\"limit\":\"1\",\"starting_after\":\"ab\"},\"options\":{}}", p11::request),
    ("{\"operation\":\"GetAppsSecretsFind\",\"path\":{},\"params\":{\"name\":\"ab\",\"scope\":{\"type\":\"user\",\"user\":\"ab\"}},\"options\":{}}", p12::request),
    ("{\"operation\":\"GetBalance\",\"path\":{},\"params\":{},\"options\":{}}", p13::request),
    ("{\"operation\":\"GetBalanceHistory\",\"path\":{},\"params\":{\"created\":\"1700000000\",\"currency\":\"usd\",\"ending_before\":\"ab\",\"limit\":\"1\",\"payout\":\"ab\",\"source\":\"ab\",\"starting_after\":\"ab\",\"type\":\"ab\"},\"options\":{}}", p14::request),
    ("{\"operation\":\"GetBillingAlerts\",\"path\":{},\"params\":{\"alert_type\":\"usage_threshold\",\"ending_before\":\"ab\",\"limit\":\"1\",\"meter\":\"ab\",\"starting_after\":\"ab\"},\"options\":{}}", p15::request),
    ("{\"operation\":\"GetBillingCreditBalanceSummary\",\"path\":{},\"params\":{\"filter\":{\"type\":\"applicability_scope\",\"applicability_scope\":{\"price_type\":\"metered\",\"prices\":[{\"id\":\"ab\"}]},\"credit_grant\":\"ab\"},\"customer\":\"ab\",\"customer_account\":\"ab\"},\"options\":{}}", p16::request),
    ("{\"operation\":\"GetBillingCreditGrantsId\",\"path\":{\"id\":\"id_1\"},\"params\":{},\"options\":{}}", p17::request),
    ("{\"operation\":\"GetBillingMetersIdEventSummaries\",\"path\":{\"id\":\"id_1\"},\"params\":{\"customer\":\"ab\",\"end_time\":\"1700000000\",\"start_time\":\"1700000000\",\"ending_before\":\"ab\",\"limit\":\"1\",\"starting_after\":\"ab\",\"value_grouping_window\":\"hour\"},\"options\":{}}", p18::request),
    ("{\"operation\":\"GetCharges\",\"path\":{},\"params\":{\"created\":{\"gte\":\"1700000000\"},\"customer\":\"ab\",\"ending_before\":\"ab\",\"limit\":\"1\",\"payment_intent\":\"ab\",\"starting_after\":\"ab\",\"transfer_group\":\"ab\"},\"options\":{}}", p19::request),
    ("{\"operation\":\"GetCheckoutSessions\",\"path\":{},\"params\":{\"created\":{\"gte\":\"1700000000\"},\"customer\":\"ab\",\"customer_account\":\"ab\",\"customer_details\":{\"email\":\"ab\"},\"ending_before\":\"ab\",\"limit\":\"1\",\"payment_intent\":\"ab\",\"payment_link\":\"ab\",\"starting_after\":\"ab\",\"status\":\"complete\",\"subscription\":\"ab\"},\"options\":{}}", p20::request),
    ("{\"operation\":\"GetClimateProductsProduct\",\"path\":{\"product\":\"product_1\"},\"params\":{},\"options\":{}}", p21::request),
    ("{\"operation\":\"GetCoupons\",\"path\":{},\"params\":{\"created\":{\"gte\":\"1700000000\"},\"ending_before\":\"ab\",\"limit\":\"1\",\"starting_after\":\"ab\"},\"options\":{}}", p22::request),
    ("{\"operation\":\"GetCreditNotesPreview\",\"path\":{},\"params\":{\"invoice\":\"ab\",\"amount\":\"1\",\"credit_amount\":\"1\",\"effective_at\":\"1700000000\",\"email_type\":\"none\",\"lines\":[{\"type\":\"invoice_line_item\",\"amount\":\"1\",\"description\":\"ab\",\"invoice_line_item\":\"ab\",\"metadata\":{\"key\":\"ab\"},\"quantity\":\"1\",\"tax_amounts\":[{\"amount\":\"1\",\"tax_rate\":\"ab\",\"taxable_amount\":\"1\"}],\"tax_rates\":[\"ab\"],\"unit_amount\":\"1\",\"unit_amount_decimal\":\"1\"}],\"memo\":\"ab\",\"metadata\":{\"key\":\"ab\"},\"out_of_band_amount\":\"1\",\"reason\":\"product_unsatisfactory\",\"refund_amount\":\"1\",\"refunds\":[{\"amount_refunded\":\"1\",\"payment_record_refund\":{\"payment_record\":\"ab\",\"refund_group\":\"ab\"},\"refund\":\"ab\",\"type\":\"refund\"}],\"shipping_cost\":{\"shipping_rate\":\"ab\"}},\"options\":{}}", p23::request),
    ("{\"operation\":\"GetCreditNotesPreviewLines\",\"path\":{},\"params\":{\"invoice\":\"ab\",\"amount\":\"1\",\"credit_amount\":\"1\",\"effective_at\":\"1700000000\",\"email_type\":\"credit_note\",\"ending_before\":\"ab\",\"limit\":\"1\",\"lines\":[{\"type\":\"custom_line_item\",\"amount\":\"1\",\"description\":\"ab\",\"invoice_line_item\":\"ab\",\"metadata\":{\"key\":\"ab\"},\"quantity\":\"1\",\"tax_amounts\":[{\"amount\":\"1\",\"tax_rate\":\"ab\",\"taxable_amount\":\"1\"}],\"tax_rates\":[\"ab\"],\"unit_amount\":\"1\",\"unit_amount_decimal\":\"1\"}],\"memo\":\"ab\",\"metadata\":{\"key\":\"ab\"},\"out_of_band_amount\":\"1\",\"reason\":\"duplicate\",\"refund_amount\":\"1\",\"refunds\":[{\"amount_refunded\":\"1\",\"payment_record_refund\":{\"payment_record\":\"ab\",\"refund_group\":\"ab\"},\"refund\":\"ab\",\"type\":\"payment_record_refund\"}],\"shipping_cost\":{\"shipping_rate\":\"ab\"},\"starting_after\":\"ab\"},\"options\":{}}", p24::request),
    ("{\"operation\":\"GetCustomersCustomerBankAccountsId\",\"path\":{\"customer\":\"customer_1\",\"id\":\"id_1\"},\"params\":{},\"options\":{}}", p25::request),
    ("{\"operation\":\"GetCustomersCustomerDiscount\",\"path\":{\"customer\":\"customer_1\"},\"params\":{},\"options\":{}}", p26::request),
    ("{\"operation\":\"GetCustomersCustomerSubscriptionsSubscriptionExposedId\",\"path\":{\"customer\":\"customer_1\",\"subscription_exposed_id\":\"subscription_exposed_id_1\"},\"params\":{},\"options\":{}}", p27::request),
    ("{\"operation\":\"GetDisputesDispute\",\"path\":{\"dispute\":\"dispute_1\"},\"params\":{},\"options\":{}}", p28::request),
    ("{\"operation\":\"GetEventsId\",\"path\":{\"id\":\"id_1\"},\"params\":{},\"options\":{}}", p29::request),
    ("{\"operation\":\"GetFilesFile\",\"path\":{\"file\":\"file_1\"},\"params\":{},\"options\":{}}", p30::request),
    ("{\"operation\":\"GetFinancialConnectionsTransactionsTransaction\",\"path\":{\"transaction\":\"transaction_1\"},\"params\":{},\"options\":{}}", p31::request),
    ("{\"operation\":\"GetIdentityVerificationSessionsSession\",\"path\":{\"session\":\"session_1\"},\"params\":{},\"options\":{}}", p32::request),
    ("{\"operation\":\"GetInvoiceitemsInvoiceitem\",\"path\":{\"invoiceitem\":\"invoiceitem_1\"},\"params\":{},\"options\":{}}", p33::request),
    ("{\"operation\":\"GetIssuingAuthorizationsAuthorization\",\"path\":{\"authorization\":\"authorization_1\"},\"params\":{},\"options\":{}}", p34::request),
    ("{\"operation\":\"GetIssuingDisputesDispute\",\"path\":{\"dispute\":\"dispute_1\"},\"params\":{},\"options\":{}}", p35::request),
    ("{\"operation\":\"GetIssuingTokens\",\"path\":{},\"params\":{\"card\":\"ab\",\"created\":{\"gte\":\"1700000000\"},\"ending_before\":\"ab\",\"limit\":\"1\",\"starting_after\":\"ab\",\"status\":\"active\"},\"options\":{}}", p36::request),
    ("{\"operation\":\"GetLinkedAccountsAccount\",\"path\":{\"account\":\"account_1\"},\"params\":{},\"options\":{}}", p37::request),
    ("{\"operation\":\"GetPaymentIntentsIntent\",\"path\":{\"intent\":\"intent_1\"},\"params\":{\"client_secret\":\"ab\"},\"options\":{}}", p38::request),
    ("{\"operation\":\"GetPaymentMethodConfigurations\",\"path\":{},\"params\":{\"active\":\"true\",\"application\":\"ab\",\"ending_before\":\"ab\",\"limit\":\"1\",\"starting_after\":\"ab\"},\"options\":{}}", p39::request),
    ("{\"operation\":\"GetPaymentRecordsId\",\"path\":{\"id\":\"id_1\"},\"params\":{},\"options\":{}}", p40::request),
    ("{\"operation\":\"GetPricesPrice\",\"path\":{\"price\":\"price_1\"},\"params\":{},\"options\":{}}", p41::request),
    ("{\"operation\":\"GetProductsSearch\",\"path\":{},\"params\":{\"query\":\"ab\",\"limit\":\"1\",\"page\":\"ab\"},\"options\":{}}", p42::request),
    ("{\"operation\":\"GetQuotesQuoteLineItems\",\"path\":{\"quote\":\"quote_1\"},\"params\":{\"ending_before\":\"ab\",\"limit\":\"1\",\"starting_after\":\"ab\"},\"options\":{}}", p43::request),
    ("{\"operation\":\"GetRadarValueLists\",\"path\":{},\"params\":{\"alias\":\"ab\",\"contains\":\"ab\",\"created\":{\"gte\":\"1700000000\"},\"ending_before\":\"ab\",\"limit\":\"1\",\"starting_after\":\"ab\"},\"options\":{}}", p44::request),
    ("{\"operation\":\"GetReportingReportTypes\",\"path\":{},\"params\":{},\"options\":{}}", p45::request),
    ("{\"operation\":\"GetSetupIntentsIntent\",\"path\":{\"intent\":\"intent_1\"},\"params\":{\"client_secret\":\"ab\"},\"options\":{}}", p46::request),
    ("{\"operation\":\"GetSourcesSourceMandateNotificationsMandateNotification\",\"path\":{\"mandate_notification\":\"mandate_notification_1\",\"source\":\"source_1\"},\"params\":{},\"options\":{}}", p47::request),
    ("{\"operation\":\"GetSubscriptionSchedulesSchedule\",\"path\":{\"schedule\":\"schedule_1\"},\"params\":{},\"options\":{}}", p48::request),
    ("{\"operation\":\"GetSubscriptions\",\"path\":{},\"params\":{\"automatic_tax\":{\"enabled\":\"true\"},\"collection_method\":\"send_invoice\",\"created\":\"1700000000\",\"current_period_end\":\"1700000000\",\"current_period_start\":\"1700000000\",\"customer\":\"ab\",\"customer_account\":\"ab\",\"ending_before\":\"ab\",\"limit\":\"1\",\"price\":\"ab\",\"starting_after\":\"ab\",\"status\":\"all\",\"test_clock\":\"ab\"},\"options\":{}}", p49::request),
    ("{\"operation\":\"GetTaxCalculationsCalculationLineItems\",\"path\":{\"calculation\":\"calculation_1\"},\"params\":{\"ending_before\":\"ab\",\"limit\":\"1\",\"starting_after\":\"ab\"},\"options\":{}}", p50::request),
    ("{\"operation\":\"GetTaxRatesTaxRate\",\"path\":{\"tax_rate\":\"tax_rate_1\"},\"params\":{},\"options\":{}}", p51::request),
    ("{\"operation\":\"GetTerminalConfigurations\",\"path\":{},\"params\":{\"ending_before\":\"ab\",\"is_account_default\":\"true\",\"limit\":\"1\",\"starting_after\":\"ab\"},\"options\":{}}", p52::request),
    ("{\"operation\":\"GetTestHelpersTestClocks\",\"path\":{},\"params\":{\"ending_before\":\"ab\",\"limit\":\"1\",\"starting_after\":\"ab\"},\"options\":{}}", p53::request),
    ("{\"operation\":\"GetTopups\",\"path\":{},\"params\":{\"amount\":\"1\",\"created\":\"1700000000\",\"ending_before\":\"ab\",\"limit\":\"1\",\"starting_after\":\"ab\",\"status\":\"succeeded\"},\"options\":{}}", p54::request),
    ("{\"operation\":\"GetTransfersIdReversals\",\"path\":{\"id\":\"id_1\"},\"params\":{\"ending_before\":\"ab\",\"limit\":\"1\",\"starting_after\":\"ab\"},\"options\":{}}", p55::request),
    ("{\"operation\":\"GetTreasuryDebitReversalsDebitReversal\",\"path\":{\"debit_reversal\":\"debit_reversal_1\"},\"params\":{},\"options\":{}}", p56::request),
    ("{\"operation\":\"GetTreasuryOutboundPayments\",\"path\":{},\"params\":{\"financial_account\":\"ab\",\"created\":{\"gte\":\"1700000000\"},\"customer\":\"ab\",\"ending_before\":\"ab\",\"limit\":\"1\",\"starting_after\":\"ab\",\"status\":\"posted\"},\"options\":{}}", p57::request),
    ("{\"operation\":\"GetTreasuryReceivedDebits\",\"path\":{},\"params\":{\"financial_account\":\"ab\",\"ending_before\":\"ab\",\"limit\":\"1\",\"starting_after\":\"ab\",\"status\":\"failed\"},\"options\":{}}", p58::request),
    ("{\"operation\":\"GetV2CommerceProductCatalogImports\",\"path\":{},\"params\":{\"created\":\"2026-05-27T12:00:00Z\",\"created_gt\":\"2026-05-27T12:00:00Z\",\"created_gte\":\"2026-05-27T12:00:00Z\",\"created_lt\":\"2026-05-27T12:00:00Z\",\"created_lte\":\"2026-05-27T12:00:00Z\",\"feed_type\":\"inventory\",\"limit\":\"1\",\"page\":\"ab\",\"status\":\"succeeded_with_errors\"},\"options\":{}}", p59::request),
    ("{\"operation\":\"GetV2CoreAccounts\",\"path\":{},\"params\":{\"applied_configurations\":[\"customer\"],\"closed\":\"true\",\"limit\":\"1\",\"page\":\"ab\"},\"options\":{}}", p60::request),
    ("{\"operation\":\"GetV2CoreAccountsAccountIdPersonsId\",\"path\":{\"account_id\":\"account_id_1\",\"id\":\"id_1\"},\"params\":{},\"options\":{}}", p61::request),
    ("{\"operation\":\"GetWebhookEndpoints\",\"path\":{},\"params\":{\"ending_before\":\"ab\",\"limit\":\"1\",\"starting_after\":\"ab\"},\"options\":{}}", p62::request),
    ("{\"operation\":\"PostAccounts\",\"path\":{},\"params\":{\"account_token\":\"ab\",\"bank_account\":{\"account_number\":\"ab\",\"country\":\"ab\",\"object\":\"bank_account\",\"account_holder_name\":\"ab\",\"account_holder_type\":\"company\",\"account_type\":\"savings\",\"currency\":\"usd\",\"documents\":{\"bank_account_ownership_verification\":{\"files\":[\"ab\"]}},\"routing_number\":\"ab\"},\"business_profile\":{\"annual_revenue\":{\"amount\":\"1\",\"currency\":\"usd\",\"fiscal_year_end\":\"ab\"},\"estimated_worker_count\":\"1\",\"mcc\":\"ab\",\"minority_owned_business_designation\":[\"lgbtqi_owned_business\"],\"monthly_estimated_revenue\":{\"amount\":\"1\",\"currency\":\"usd\"},\"name\":\"ab\",\"product_description\":\"ab\",\"support_address\":{\"city\":\"ab\",\"country\":\"ab\",\"line1\":\"ab\",\"line2\":\"ab\",\"postal_code\":\"ab\",\"state\":\"ab\"},\"support_email\":\"ab\",\"support_phone\":\"ab\",\"support_url\":\"ab\",\"url\":\"ab\"},\"business_type\":\"individual\",\"capabilities\":{\"acss_debit_payments\":{\"requested\":\"true\"},\"affirm_payments\":{\"requested\":\"true\"},\"afterpay_clearpay_payments\":{\"requested\":\"true\"},\"alma_payments\":{\"requested\":\"true\"},\"amazon_pay_payments\":{\"requested\":\"true\"},\"app_distribution\":{\"requested\":\"true\"},\"au_becs_debit_payments\":{\"requested\":\"true\"},\"bacs_debit_payments\":{\"requested\":\"true\"},\"bancontact_payments\":{\"requested\":\"true\"},\"bank_transfer_payments\":{\"requested\":\"true\"},\"billie_payments\":{\"requested\":\"true\"},\"bizum_payments\":{\"requested\":\"true\"},\"blik_payments\":{\"requested\":\"true\"},\"boleto_payments\":{\"requested\":\"true\"},\"card_issuing\":{\"requested\":\"true\"},\"card_payments\":{\"requested\":\"true\"},\"cartes_bancaires_payments\":{\"requested\":\"true\"},\"cashapp_payments\":{\"requested\":\"true\"},\"crypto_payments\":{\"requested\":\"true\"},\"eps_payments\":{\"requested\":\"true\"},\"fpx_payments\":{\"requested\":\"true\"},\"gb_bank_transfer_payments\":{\"requested\":\"true\"},\"giropay_payments\":{\"requested\":\"true\"},\"grabpay_payments\":{\"requested\":\"true\"},\"ideal_payments\":{\"requested\":\"true\"},\"india_international_payments\":{\"requested\":\"true\"},\"jcb_payments\":{\"requested\":\"true\"},\"jp_bank_transfer_payments\":{\"requested\":\"true\"},\"kakao_pay_payments\":{\"requested\":\"true\"},\"klarna_payments\":{\"requested\":\"true\"},\"konbini_payments\":{\"requested\":\"true\"},\"kr_card_payments\":{\"requested\":\"true\"},\"legacy_payments\":{\"requested\":\"true\"},\"link_payments\":{\"requested\":\"true\"},\"mb_way_payments\":{\"requested\":\"true\"},\"mobilepay_payments\":{\"requested\":\"true\"},\"multibanco_payments\":{\"requested\":\"true\"},\"mx_bank_transfer_payments\":{\"requested\":\"true\"},\"naver_pay_payments\":{\"requested\":\"true\"},\"nz_bank_account_becs_debit_payments\":{\"requested\":\"true\"},\"oxxo_payments\":{\"requested\":\"true\"},\"p24_payments\":{\"requested\":\"true\"},\"pay_by_bank_payments\":{\"requested\":\"true\"},\"payco_payments\":{\"requested\":\"true\"},\"paynow_payments\":{\"requested\":\"true\"},\"payto_payments\":{\"requested\":\"true\"},\"pix_payments\":{\"requested\":\"true\"},\"promptpay_payments\":{\"requested\":\"true\"},\"revolut_pay_payments\":{\"requested\":\"true\"},\"samsung_pay_payments\":{\"requested\":\"true\"},\"satispay_payments\":{\"requested\":\"true\"},\"scalapay_payments\":{\"requested\":\"true\"},\"sepa_bank_transfer_payments\":{\"requested\":\"true\"},\"sepa_debit_payments\":{\"requested\":\"true\"},\"sofort_payments\":{\"requested\":\"true\"},\"sunbit_payments\":{\"requested\":\"true\"},\"swish_payments\":{\"requested\":\"true\"},\"tax_reporting_us_1099_k\":{\"requested\":\"true\"},\"tax_reporting_us_1099_misc\":{\"requested\":\"true\"},\"transfers\":{\"requested\":\"true\"},\"treasury\":{\"requested\":\"true\"},\"twint_payments\":{\"requested\":\"true\"},\"upi_payments\":{\"requested\":\"true\"},\"us_bank_account_ach_payments\":{\"requested\":\"true\"},\"us_bank_transfer_payments\":{\"requested\":\"true\"},\"zip_payments\":{\"requested\":\"true\"}},\"company\":{\"address\":{\"city\":\"ab\",\"country\":\"ab\",\"line1\":\"ab\",\"line2\":\"ab\",\"postal_code\":\"ab\",\"state\":\"ab\"},\"address_kana\":{\"city\":\"ab\",\"country\":\"ab\",\"line1\":\"ab\",\"line2\":\"ab\",\"postal_code\":\"ab\",\"state\":\"ab\",\"town\":\"ab\"},\"address_kanji\":{\"city\":\"ab\",\"country\":\"ab\",\"line1\":\"ab\",\"line2\":\"ab\",\"postal_code\":\"ab\",\"state\":\"ab\",\"town\":\"ab\"},\"directors_provided\":\"true\",\"directorship_declaration\":{\"date\":\"1700000000\",\"ip\":\"ab\",\"user_agent\":\"ab\"},\"executives_provided\":\"true\",\"export_license_id\":\"ab\",\"export_purpose_code\":\"ab\",\"name\":\"ab\",\"name_kana\":\"ab\",\"name_kanji\":\"ab\",\"owners_provided\":\"true\",\"ownership_declaration\":{\"date\":\"1700000000\",\"ip\":\"ab\",\"user_agent\":\"ab\"},\"ownership_exemption_reason\":\"qualified_entity_exceeds_ownership_threshold\",\"phone\":\"ab\",\"registration_date\":{\"day\":\"1\",\"month\":\"1\",\"year\":\"1\"},\"registration_number\":\"ab\",\"representative_declaration\":{\"date\":\"1700000000\",\"ip\":\"ab\",\"user_agent\":\"ab\"},\"structure\":\"private_partnership\",\"tax_id\":\"ab\",\"tax_id_registrar\":\"ab\",\"vat_id\":\"ab\",\"verification\":{\"document\":{\"back\":\"ab\",\"front\":\"ab\"}}},\"controller\":{\"fees\":{\"payer\":\"account\"},\"losses\":{\"payments\":\"application\"},\"requirement_collection\":\"application\",\"stripe_dashboard\":{\"type\":\"full\"}},\"country\":\"ab\",\"default_currency\":\"usd\",\"documents\":{\"bank_account_ownership_verification\":{\"files\":[\"ab\"]},\"company_license\":{\"files\":[\"ab\"]},\"company_memorandum_of_association\":{\"files\":[\"ab\"]},\"company_ministerial_decree\":{\"files\":[\"ab\"]},\"company_registration_verification\":{\"files\":[\"ab\"]},\"company_tax_id_verification\":{\"files\":[\"ab\"]},\"proof_of_address\":{\"files\":[\"ab\"]},\"proof_of_registration\":{\"files\":[\"ab\"],\"signer\":{\"person\":\"ab\"}},\"proof_of_ultimate_beneficial_ownership\":{\"files\":[\"ab\"],\"signer\":{\"person\":\"ab\"}}},\"email\":\"ab\",\"external_account\":{\"account_number\":\"ab\",\"country\":\"ab\",\"object\":\"bank_account\",\"account_holder_name\":\"ab\",\"account_holder_type\":\"company\",\"account_type\":\"savings\",\"currency\":\"usd\",\"documents\":{\"bank_account_ownership_verification\":{\"files\":[\"ab\"]}},\"routing_number\":\"ab\"},\"groups\":{\"payments_pricing\":\"ab\"},\"individual\":{\"address\":{\"city\":\"ab\",\"country\":\"ab\",\"line1\":\"ab\",\"line2\":\"ab\",\"postal_code\":\"ab\",\"state\":\"ab\"},\"address_kana\":{\"city\":\"ab\",\"country\":\"ab\",\"line1\":\"ab\",\"line2\":\"ab\",\"postal_code\":\"ab\",\"state\":\"ab\",\"town\":\"ab\"},\"address_kanji\":{\"city\":\"ab\",\"country\":\"ab\",\"line1\":\"ab\",\"line2\":\"ab\",\"postal_code\":\"ab\",\"state\":\"ab\",\"town\":\"ab\"},\"dob\":{\"day\":\"1\",\"month\":\"1\",\"year\":\"1\"},\"email\":\"ab\",\"first_name\":\"ab\",\"first_name_kana\":\"ab\",\"first_name_kanji\":\"ab\",\"full_name_aliases\":[\"ab\"],\"gender\":\"ab\",\"id_number\":\"ab\",\"id_number_secondary\":\"ab\",\"last_name\":\"ab\",\"last_name_kana\":\"ab\",\"last_name_kanji\":\"ab\",\"maiden_name\":\"ab\",\"metadata\":{\"key\":\"ab\"},\"phone\":\"ab\",\"political_exposure\":\"existing\",\"registered_address\":{\"city\":\"ab\",\"country\":\"ab\",\"line1\":\"ab\",\"line2\":\"ab\",\"postal_code\":\"ab\",\"state\":\"ab\"},\"relationship\":{\"director\":\"true\",\"executive\":\"true\",\"owner\":\"true\",\"percent_ownership\":\"1.5\",\"title\":\"ab\"},\"ssn_last_4\":\"ab\",\"verification\":{\"additional_document\":{\"back\":\"ab\",\"front\":\"ab\"},\"document\":{\"back\":\"ab\",\"front\":\"ab\"}}},\"metadata\":{\"key\":\"ab\"},\"settings\":{\"bacs_debit_payments\":{\"display_name\":\"ab\"},\"branding\":{\"icon\":\"ab\",\"logo\":\"ab\",\"primary_color\":\"ab\",\"secondary_color\":\"ab\"},\"card_issuing\":{\"tos_acceptance\":{\"date\":\"1700000000\",\"ip\":\"ab\",\"user_agent\":\"ab\"}},\"card_payments\":{\"decline_on\":{\"avs_failure\":\"true\",\"cvc_failure\":\"true\"},\"statement_descriptor_prefix\":\"ab\",\"statement_descriptor_prefix_kana\":\"ab\",\"statement_descriptor_prefix_kanji\":\"ab\"},\"invoices\":{\"hosted_payment_method_save\":\"never\"},\"payments\":{\"statement_descriptor\":\"ab\",\"statement_descriptor_kana\":\"ab\",\"statement_descriptor_kanji\":\"ab\"},\"payouts\":{\"debit_negative_balances\":\"true\",\"schedule\":{\"delay_days\":\"minimum\",\"interval\":\"monthly\",\"monthly_anchor\":\"1\",\"monthly_payout_days\":[\"1\"],\"weekly_anchor\":\"saturday\",\"weekly_payout_days\":[\"friday\"]},\"statement_descriptor\":\"ab\"},\"treasury\":{\"tos_acceptance\":{\"date\":\"1700000000\",\"ip\":\"ab\",\"user_agent\":\"ab\"}}},\"tos_acceptance\":{\"date\":\"1700000000\",\"ip\":\"ab\",\"service_agreement\":\"ab\",\"user_agent\":\"ab\"},\"type\":\"express\"},\"options\":{}}", p63::request),
    ("{\"operation\":\"PostAccountsAccountBankAccounts\",\"path\":{\"account\":\"account_1\"},\"params\":{\"external_account\":{\"exp_month\":\"1\",\"exp_year\":\"1\",\"number\":\"ab\",\"object\":\"card\",\"currency\":\"usd\",\"address_city\":\"ab\",\"address_country\":\"ab\",\"address_line1\":\"ab\",\"address_line2\":\"ab\",\"address_state\":\"ab\",\"address_zip\":\"ab\",\"cvc\":\"ab\",\"metadata\":{\"key\":\"ab\"},\"name\":\"ab\",\"default_for_currency\":\"true\"},\"bank_account\":{\"account_number\":\"ab\",\"country\":\"ab\",\"object\":\"bank_account\",\"account_holder_name\":\"ab\",\"account_holder_type\":\"company\",\"account_type\":\"checking\",\"currency\":\"usd\",\"documents\":{\"bank_account_ownership_verification\":{\"files\":[\"ab\"]}},\"routing_number\":\"ab\"},\"default_for_currency\":\"true\",\"metadata\":{\"key\":\"ab\"}},\"options\":{}}", p64::request),
    ("{\"operation\":\"PostAccountsAccountPeople\",\"path\":{\"account\":\"account_1\"},\"params\":{\"additional_tos_acceptances\":{\"account\":{\"date\":\"1700000000\",\"ip\":\"ab\",\"user_agent\":\"ab\"}},\"address\":{\"city\":\"ab\",\"country\":\"ab\",\"line1\":\"ab\",\"line2\":\"ab\",\"postal_code\":\"ab\",\"state\":\"ab\"},\"address_kana\":{\"city\":\"ab\",\"country\":\"ab\",\"line1\":\"ab\",\"line2\":\"ab\",\"postal_code\":\"ab\",\"state\":\"ab\",\"town\":\"ab\"},\"address_kanji\":{\"city\":\"ab\",\"country\":\"ab\",\"line1\":\"ab\",\"line2\":\"ab\",\"postal_code\":\"ab\",\"state\":\"ab\",\"town\":\"ab\"},\"dob\":{\"day\":\"1\",\"month\":\"1\",\"year\":\"1\"},\"documents\":{\"company_authorization\":{\"files\":[\"ab\"]},\"passport\":{\"files\":[\"ab\"]},\"visa\":{\"files\":[\"ab\"]}},\"email\":\"ab\",\"first_name\":\"ab\",\"first_name_kana\":\"ab\",\"first_name_kanji\":\"ab\",\"full_name_aliases\":[\"ab\"],\"gender\":\"ab\",\"id_number\":\"ab\",\"id_number_secondary\":\"ab\",\"last_name\":\"ab\",\"last_name_kana\":\"ab\",\"last_name_kanji\":\"ab\",\"maiden_name\":\"ab\",\"metadata\":{\"key\":\"ab\"},\"nationality\":\"ab\",\"person_token\":\"ab\",\"phone\":\"ab\",\"political_exposure\":\"existing\",\"registered_address\":{\"city\":\"ab\",\"country\":\"ab\",\"line1\":\"ab\",\"line2\":\"ab\",\"postal_code\":\"ab\",\"state\":\"ab\"},\"relationship\":{\"authorizer\":\"true\",\"director\":\"true\",\"executive\":\"true\",\"legal_guardian\":\"true\",\"owner\":\"true\",\"percent_ownership\":\"1.5\",\"representative\":\"true\",\"title\":\"ab\"},\"ssn_last_4\":\"ab\",\"us_cfpb_data\":{\"ethnicity_details\":{\"ethnicity\":[\"not_hispanic_or_latino\"],\"ethnicity_other\":\"ab\"},\"race_details\":{\"race\":[\"ethiopian\"],\"race_other\":\"ab\"},\"self_identified_gender\":\"ab\"},\"verification\":{\"additional_document\":{\"back\":\"ab\",\"front\":\"ab\"},\"document\":{\"back\":\"ab\",\"front\":\"ab\"}}},\"options\":{}}", p65::request),
    ("{\"operation\":\"PostApplicationFeesFeeRefundsId\",\"path\":{\"fee\":\"fee_1\",\"id\":\"id_1\"},\"params\":{\"metadata\":{\"key\":\"ab\"}},\"options\":{}}", p66::request),
    ("{\"operation\":\"PostBalanceSettings\",\"path\":{},\"params\":{\"payments\":{\"debit_negative_balances\":\"true\",\"payouts\":{\"automatic_transfer_rules_by_currency\":{\"key\":[{\"payout_method\":\"ab\",\"type\":\"transfer_up_to_amount\",\"transfer_up_to_amount\":\"1\"}]},\"minimum_balance_by_currency\":{\"key\":\"1\"},\"schedule\":{\"interval\":\"manual\",\"monthly_payout_days\":[\"1\"],\"weekly_payout_days\":[\"wednesday\"]},\"statement_descriptor\":\"ab\"},\"settlement_timing\":{\"delay_days_override\":\"1\",\"start_of_day\":{\"hour\":\"1\",\"minutes\":\"1\",\"timezone\":\"ab\"}}}},\"options\":{}}", p67::request),
    ("{\"operation\":\"PostBillingAlerts\",\"path\":{},\"params\":{\"alert_type\":\"usage_threshold\",\"title\":\"ab\",\"usage_threshold\":{\"gte\":\"1\",\"meter\":\"ab\",\"recurrence\":\"one_time\",\"filters\":[{\"type\":\"customer\",\"customer\":\"ab\"}]}},\"options\":{}}", p68::request),
    ("{\"operation\":\"PostBillingCreditGrantsIdExpire\",\"path\":{\"id\":\"id_1\"},\"params\":{},\"options\":{}}", p69::request),
    ("{\"operation\":\"PostBillingMeterEvents\",\"path\":{},\"params\":{\"event_name\":\"ab\",\"payload\":{\"key\":\"ab\"},\"identifier\":\"ab\",\"timestamp\":\"1700000000\"},\"options\":{}}", p70::request),
    ("{\"operation\":\"PostBillingMetersIdDeactivate\",\"path\":{\"id\":\"id_1\"},\"params\":{},\"options\":{}}", p71::request),
    ("{\"operation\":\"PostBillingPortalConfigurations\",\"path\":{},\"params\":{\"features\":{\"customer_update\":{\"enabled\":\"true\",\"allowed_updates\":[\"name\"]},\"invoice_history\":{\"enabled\":\"true\"},\"payment_method_update\":{\"enabled\":\"true\",\"payment_method_configuration\":\"ab\"},\"subscription_cancel\":{\"enabled\":\"true\",\"cancellation_reason\":{\"enabled\":\"true\",\"options\":[\"customer_service\"]},\"mode\":\"at_period_end\",\"proration_behavior\":\"none\"},\"subscription_update\":{\"enabled\":\"true\",\"billing_cycle_anchor\":\"now\",\"default_allowed_updates\":[\"quantity\"],\"products\":[{\"prices\":[\"ab\"],\"product\":\"ab\",\"adjustable_quantity\":{\"enabled\":\"true\",\"maximum\":\"1\",\"minimum\":\"1\"}}],\"proration_behavior\":\"none\",\"schedule_at_period_end\":{\"conditions\":[{\"type\":\"decreasing_item_amount\"}]},\"trial_update_behavior\":\"continue_trial\"}},\"business_profile\":{\"headline\":\"ab\",\"privacy_policy_url\":\"ab\",\"terms_of_service_url\":\"ab\"},\"default_return_url\":\"ab\",\"login_page\":{\"enabled\":\"true\"},\"metadata\":{\"key\":\"ab\"},\"name\":\"ab\"},\"options\":{}}", p72::request),
    ("{\"operation\":\"PostChargesCharge\",\"path\":{\"charge\":\"charge_1\"},\"params\":{\"customer\":\"ab\",\"description\":\"ab\",\"fraud_details\":{\"user_report\":\"fraudulent\"},\"metadata\":{\"key\":\"ab\"},\"receipt_email\":\"ab\",\"shipping\":{\"address\":{\"city\":\"ab\",\"country\":\"ab\",\"line1\":\"ab\",\"line2\":\"ab\",\"postal_code\":\"ab\",\"state\":\"ab\"},\"name\":\"ab\",\"carrier\":\"ab\",\"phone\":\"ab\",\"tracking_number\":\"ab\"},\"transfer_group\":\"ab\"},\"options\":{}}", p73::request),
    ("{\"operation\":\"PostChargesChargeRefundsRefund\",\"path\":{\"charge\":\"charge_1\",\"refund\":\"refund_1\"},\"params\":{\"metadata\":{\"key\":\"ab\"}},\"options\":{}}", p74::request),
    ("{\"operation\":\"PostCheckoutSessions\",\"path\":{},\"params\":{\"adaptive_pricing\":{\"enabled\":\"true\"},\"after_expiration\":{\"recovery\":{\"enabled\":\"true\",\"allow_promotion_codes\":\"true\"}},\"allow_promotion_codes\":\"true\",\"automatic_tax\":{\"enabled\":\"true\",\"liability\":{\"type\":\"self\",\"account\":\"ab\"}},\"billing_address_collection\":\"required\",\"branding_settings\":{\"background_color\":\"ab\",\"border_style\":\"rectangular\",\"button_color\":\"ab\",\"display_name\":\"ab\",\"font_family\":\"pt_sans\",\"icon\":{\"type\":\"url\",\"file\":\"ab\",\"url\":\"ab\"},\"logo\":{\"type\":\"url\",\"file\":\"ab\",\"url\":\"ab\"}},\"cancel_url\":\"ab\",\"client_reference_id\":\"ab\",\"consent_collection\":{\"payment_method_reuse_agreement\":{\"position\":\"hidden\"},\"promotions\":\"none\",\"terms_of_service\":\"required\"},\"currency\":\"usd\",\"custom_fields\":[{\"key\":\"ab\",\"label\":{\"custom\":\"ab\",\"type\":\"custom\"},\"type\":\"numeric\",\"dropdown\":{\"options\":[{\"label\":\"ab\",\"value\":\"ab\"}],\"default_value\":\"ab\"},\"numeric\":{\"default_value\":\"ab\",\"maximum_length\":\"1\",\"minimum_length\":\"1\"},\"optional\":\"true\",\"text\":{\"default_value\":\"ab\",\"maximum_length\":\"1\",\"minimum_length\":\"1\"}}],\"custom_text\":{\"after_submit\":{\"message\":\"ab\"},\"shipping_address\":{\"message\":\"ab\"},\"submit\":{\"message\":\"ab\"},\"terms_of_service_acceptance\":{\"message\":\"ab\"}},\"customer\":\"ab\",\"customer_account\":\"ab\",\"customer_creation\":\"if_required\",\"customer_email\":\"ab\",\"customer_update\":{\"address\":\"never\",\"name\":\"never\",\"shipping\":\"never\"},\"discounts\":[{\"coupon\":\"ab\",\"promotion_code\":\"ab\"}],\"excluded_payment_method_types\":[\"payto\"],\"expires_at\":\"1700000000\",\"integration_identifier\":\"ab\",\"invoice_creation\":{\"enabled\":\"true\",\"invoice_data\":{\"account_tax_ids\":[\"ab\"],\"custom_fields\":[{\"name\":\"ab\",\"value\":\"ab\"}],\"description\":\"ab\",\"footer\":\"ab\",\"issuer\":{\"type\":\"self\",\"account\":\"ab\"},\"metadata\":{\"key\":\"ab\"},\"rendering_options\":{\"amount_tax_display\":\"include_inclusive_tax\",\"template\":\"ab\"}}},\"line_items\":[{\"adjustable_quantity\":{\"enabled\":\"true\",\"maximum\":\"1\",\"minimum\":\"1\"},\"dynamic_tax_rates\":[\"ab\"],\"metadata\":{\"key\":\"ab\"},\"price\":\"ab\",\"price_data\":{\"currency\":\"usd\",\"product\":\"ab\",\"product_data\":{\"name\":\"ab\",\"description\":\"ab\",\"images\":[\"ab\"],\"metadata\":{\"key\":\"ab\"},\"tax_code\":\"ab\",\"unit_label\":\"ab\"},\"recurring\":{\"interval\":\"year\",\"interval_count\":\"1\"},\"tax_behavior\":\"inclusive\",\"unit_amount\":\"1\",\"unit_amount_decimal\":\"1\"},\"quantity\":\"1\",\"tax_rates\":[\"ab\"]}],\"locale\":\"pl\",\"managed_payments\":{\"enabled\":\"true\"},\"metadata\":{\"key\":\"ab\"},\"mode\":\"setup\",\"name_collection\":{\"business\":{\"enabled\":\"true\",\"optional\":\"true\"},\"individual\":{\"enabled\":\"true\",\"optional\":\"true\"}},\"optional_items\":[{\"price\":\"ab\",\"quantity\":\"1\",\"adjustable_quantity\":{\"enabled\":\"true\",\"maximum\":\"1\",\"minimum\":\"1\"}}],\"origin_context\":\"web\",\"payment_intent_data\":{\"application_fee_amount\":\"1\",\"capture_method\":\"automatic_async\",\"description\":\"ab\",\"metadata\":{\"key\":\"ab\"},\"on_behalf_of\":\"ab\",\"receipt_email\":\"ab\",\"setup_future_usage\":\"on_session\",\"shipping\":{\"address\":{\"line1\":\"ab\",\"city\":\"ab\",\"country\":\"ab\",\"line2\":\"ab\",\"postal_code\":\"ab\",\"state\":\"ab\"},\"name\":\"ab\",\"carrier\":\"ab\",\"phone\":\"ab\",\"tracking_number\":\"ab\"},\"statement_descriptor\":\"ab\",\"statement_descriptor_suffix\":\"ab\",\"transfer_data\":{\"destination\":\"ab\",\"amount\":\"1\"},\"transfer_group\":\"ab\"},\"payment_method_collection\":\"if_required\",\"payment_method_configuration\":\"ab\",\"payment_method_data\":{\"allow_redisplay\":\"limited\"},\"payment_method_options\":{\"acss_debit\":{\"currency\":\"usd\",\"mandate_options\":{\"custom_mandate_url\":\"ab\",\"default_for\":[\"subscription\"],\"interval_description\":\"ab\",\"payment_schedule\":\"interval\",\"transaction_type\":\"personal\"},\"setup_future_usage\":\"off_session\",\"target_date\":\"ab\",\"verification_method\":\"instant\"},\"affirm\":{\"capture_method\":\"manual\",\"setup_future_usage\":\"none\"},\"afterpay_clearpay\":{\"capture_method\":\"manual\",\"setup_future_usage\":\"none\"},\"alipay\":{\"setup_future_usage\":\"none\"},\"alma\":{\"capture_method\":\"manual\"},\"amazon_pay\":{\"capture_method\":\"manual\",\"setup_future_usage\":\"off_session\"},\"au_becs_debit\":{\"setup_future_usage\":\"none\",\"target_date\":\"ab\"},\"bacs_debit\":{\"mandate_options\":{\"reference_prefix\":\"ab\"},\"setup_future_usage\":\"off_session\",\"target_date\":\"ab\"},\"bancontact\":{\"setup_future_usage\":\"none\"},\"billie\":{\"capture_method\":\"manual\"},\"boleto\":{\"expires_after_days\":\"1\",\"setup_future_usage\":\"off_session\"},\"card\":{\"capture_method\":\"manual\",\"installments\":{\"enabled\":\"true\"},\"request_extended_authorization\":\"never\",\"request_incremental_authorization\":\"never\",\"request_multicapture\":\"never\",\"request_overcapture\":\"never\",\"request_three_d_secure\":\"automatic\",\"restrictions\":{\"brands_blocked\":[\"visa\"]},\"setup_future_usage\":\"on_session\",\"statement_descriptor_suffix_kana\":\"ab\",\"statement_descriptor_suffix_kanji\":\"ab\"},\"cashapp\":{\"capture_method\":\"manual\",\"setup_future_usage\":\"off_session\"},\"crypto\":{\"setup_future_usage\":\"none\"},\"customer_balance\":{\"bank_transfer\":{\"type\":\"eu_bank_transfer\",\"eu_bank_transfer\":{\"country\":\"ab\"},\"requested_address_types\":[\"swift\"]},\"funding_type\":\"bank_transfer\",\"setup_future_usage\":\"none\"},\"demo_pay\":{\"setup_future_usage\":\"off_session\"},\"eps\":{\"setup_future_usage\":\"none\"},\"fpx\":{\"setup_future_usage\":\"none\"},\"giropay\":{\"setup_future_usage\":\"none\"},\"grabpay\":{\"setup_future_usage\":\"none\"},\"ideal\":{\"setup_future_usage\":\"none\"},\"kakao_pay\":{\"capture_method\":\"manual\",\"setup_future_usage\":\"off_session\"},\"klarna\":{\"capture_method\":\"manual\",\"setup_future_usage\":\"none\",\"subscriptions\":[{\"interval\":\"year\",\"next_billing\":{\"amount\":\"1\",\"date\":\"ab\"},\"reference\":\"ab\",\"interval_count\":\"1\",\"name\":\"ab\"}]},\"konbini\":{\"expires_after_days\":\"1\",\"setup_future_usage\":\"none\"},\"kr_card\":{\"capture_method\":\"manual\",\"setup_future_usage\":\"off_session\"},\"link\":{\"capture_method\":\"manual\",\"setup_future_usage\":\"off_session\"},\"mobilepay\":{\"capture_method\":\"manual\",\"setup_future_usage\":\"none\"},\"multibanco\":{\"setup_future_usage\":\"none\"},\"naver_pay\":{\"capture_method\":\"manual\",\"setup_future_usage\":\"off_session\"},\"oxxo\":{\"expires_after_days\":\"1\",\"setup_future_usage\":\"none\"},\"p24\":{\"setup_future_usage\":\"none\",\"tos_shown_and_accepted\":\"true\"},\"pay_by_bank\":{},\"payco\":{\"capture_method\":\"manual\"},\"paynow\":{\"setup_future_usage\":\"none\"},\"paypal\":{\"capture_method\":\"manual\",\"preferred_locale\":\"sk-SK\",\"reference\":\"ab\",\"risk_correlation_id\":\"ab\",\"setup_future_usage\":\"off_session\"},\"payto\":{\"mandate_options\":{\"amount\":\"1\",\"amount_type\":\"maximum\",\"end_date\":\"ab\",\"payment_schedule\":\"fortnightly\",\"payments_per_period\":\"1\",\"purpose\":\"mortgage\",\"start_date\":\"ab\"},\"setup_future_usage\":\"off_session\"},\"pix\":{\"amount_includes_iof\":\"never\",\"expires_after_seconds\":\"1\",\"mandate_options\":{\"amount\":\"1\",\"amount_includes_iof\":\"never\",\"amount_type\":\"maximum\",\"currency\":\"usd\",\"end_date\":\"ab\",\"payment_schedule\":\"halfyearly\",\"reference\":\"ab\",\"start_date\":\"ab\"},\"setup_future_usage\":\"off_session\"},\"revolut_pay\":{\"capture_method\":\"manual\",\"setup_future_usage\":\"off_session\"},\"samsung_pay\":{\"capture_method\":\"manual\"},\"satispay\":{\"capture_method\":\"manual\"},\"scalapay\":{\"capture_method\":\"manual\"},\"sepa_debit\":{\"mandate_options\":{\"reference_prefix\":\"ab\"},\"setup_future_usage\":\"off_session\",\"target_date\":\"ab\"},\"sofort\":{\"setup_future_usage\":\"none\"},\"swish\":{\"reference\":\"ab\"},\"twint\":{\"setup_future_usage\":\"off_session\"},\"upi\":{\"mandate_options\":{\"amount\":\"1\",\"amount_type\":\"maximum\",\"description\":\"ab\",\"end_date\":\"1700000000\"},\"setup_future_usage\":\"off_session\"},\"us_bank_account\":{\"financial_connections\":{\"permissions\":[\"transactions\"],\"prefetch\":[\"ownership\"]},\"setup_future_usage\":\"off_session\",\"target_date\":\"ab\",\"verification_method\":\"instant\"},\"wechat_pay\":{\"client\":\"ios\",\"app_id\":\"ab\",\"setup_future_usage\":\"none\"}},\"payment_method_types\":[\"nz_bank_account\"],\"permissions\":{\"update_shipping_details\":\"server_only\"},\"phone_number_collection\":{\"enabled\":\"true\"},\"redirect_on_completion\":\"if_required\",\"return_url\":\"ab\",\"saved_payment_method_options\":{\"allow_redisplay_filters\":[\"limited\"],\"payment_method_remove\":\"enabled\",\"payment_method_save\":\"enabled\"},\"setup_intent_data\":{\"description\":\"ab\",\"metadata\":{\"key\":\"ab\"},\"on_behalf_of\":\"ab\"},\"shipping_address_collection\":{\"allowed_countries\":[\"KZ\"]},\"shipping_options\":[{\"shipping_rate\":\"ab\",\"shipping_rate_data\":{\"display_name\":\"ab\",\"delivery_estimate\":{\"maximum\":{\"unit\":\"business_day\",\"value\":\"1\"},\"minimum\":{\"unit\":\"business_day\",\"value\":\"1\"}},\"fixed_amount\":{\"amount\":\"1\",\"currency\":\"usd\",\"currency_options\":{\"key\":{\"amount\":\"1\",\"tax_behavior\":\"inclusive\"}}},\"metadata\":{\"key\":\"ab\"},\"tax_behavior\":\"inclusive\",\"tax_code\":\"ab\",\"type\":\"fixed_amount\"}}],\"submit_type\":\"auto\",\"subscription_data\":{\"application_fee_percent\":\"1.5\",\"billing_cycle_anchor\":\"1700000000\",\"billing_mode\":{\"type\":\"flexible\",\"flexible\":{\"proration_discounts\":\"itemized\"}},\"default_tax_rates\":[\"ab\"],\"description\":\"ab\",\"invoice_settings\":{\"issuer\":{\"type\":\"self\",\"account\":\"ab\"}},\"metadata\":{\"key\":\"ab\"},\"on_behalf_of\":\"ab\",\"pending_invoice_item_interval\":{\"interval\":\"year\",\"interval_count\":\"1\"},\"proration_behavior\":\"none\",\"transfer_data\":{\"destination\":\"ab\",\"amount_percent\":\"1.5\"},\"trial_end\":\"1700000000\",\"trial_period_days\":\"1\",\"trial_settings\":{\"end_behavior\":{\"missing_payment_method\":\"create_invoice\"}}},\"success_url\":\"ab\",\"tax_id_collection\":{\"enabled\":\"true\",\"required\":\"never\"},\"ui_mode\":\"embedded_page\",\"wallet_options\":{\"link\":{\"display\":\"never\"}}},\"options\":{}}", p75::request),
    ("{\"operation\":\"PostClimateOrdersOrderCancel\",\"path\":{\"order\":\"order_1\"},\"params\":{},\"options\":{}}", p76::request),
    ("{\"operation\":\"PostCustomerSessions\",\"path\":{},\"params\":{\"components\":{\"buy_button\":{\"enabled\":\"true\"},\"customer_sheet\":{\"enabled\":\"true\",\"features\":{\"payment_method_allow_redisplay_filters\":[\"always\"],\"payment_method_remove\":\"disabled\"}},\"mobile_payment_element\":{\"enabled\":\"true\",\"features\":{\"payment_method_allow_redisplay_filters\":[\"always\"],\"payment_method_redisplay\":\"disabled\",\"payment_method_remove\":\"disabled\",\"payment_method_save\":\"disabled\",\"payment_method_save_allow_redisplay_override\":\"always\"}},\"payment_element\":{\"enabled\":\"true\",\"features\":{\"payment_method_allow_redisplay_filters\":[\"always\"],\"payment_method_redisplay\":\"disabled\",\"payment_method_redisplay_limit\":\"1\",\"payment_method_remove\":\"disabled\",\"payment_method_save\":\"disabled\",\"payment_method_save_usage\":\"off_session\"}},\"pricing_table\":{\"enabled\":\"true\"}},\"customer\":\"ab\",\"customer_account\":\"ab\"},\"options\":{}}", p77::request),
    ("{\"operation\":\"PostCustomersCustomerBankAccountsId\",\"path\":{\"customer\":\"customer_1\",\"id\":\"id_1\"},\"params\":{\"account_holder_name\":\"ab\",\"account_holder_type\":\"company\",\"address_city\":\"ab\",\"address_country\":\"ab\",\"address_line1\":\"ab\",\"address_line2\":\"ab\",\"address_state\":\"ab\",\"address_zip\":\"ab\",\"exp_month\":\"ab\",\"exp_year\":\"ab\",\"metadata\":{\"key\":\"ab\"},\"name\":\"ab\",\"owner\":{\"address\":{\"city\":\"ab\",\"country\":\"ab\",\"line1\":\"ab\",\"line2\":\"ab\",\"postal_code\":\"ab\",\"state\":\"ab\"},\"email\":\"ab\",\"name\":\"ab\",\"phone\":\"ab\"}},\"options\":{}}", p78::request),
    ("{\"operation\":\"PostCustomersCustomerSources\",\"path\":{\"customer\":\"customer_1\"},\"params\":{\"source\":{\"exp_month\":\"1\",\"exp_year\":\"1\",\"number\":\"ab\",\"object\":\"card\",\"address_city\":\"ab\",\"address_country\":\"ab\",\"address_line1\":\"ab\",\"address_line2\":\"ab\",\"address_state\":\"ab\",\"address_zip\":\"ab\",\"cvc\":\"ab\",\"metadata\":{\"key\":\"ab\"},\"name\":\"ab\",\"currency\":\"usd\",\"default_for_currency\":\"true\"},\"alipay_account\":\"ab\",\"bank_account\":{\"account_number\":\"ab\",\"country\":\"ab\",\"object\":\"bank_account\",\"account_holder_name\":\"ab\",\"account_holder_type\":\"company\",\"currency\":\"usd\",\"routing_number\":\"ab\"},\"card\":{\"exp_month\":\"1\",\"exp_year\":\"1\",\"number\":\"ab\",\"object\":\"card\",\"address_city\":\"ab\",\"address_country\":\"ab\",\"address_line1\":\"ab\",\"address_line2\":\"ab\",\"address_state\":\"ab\",\"address_zip\":\"ab\",\"cvc\":\"ab\",\"metadata\":{\"key\":\"ab\"},\"name\":\"ab\",\"currency\":\"usd\",\"default_for_currency\":\"true\"},\"metadata\":{\"key\":\"ab\"}},\"options\":{}}", p79::request),
    ("{\"operation\":\"PostCustomersCustomerSubscriptions\",\"path\":{\"customer\":\"customer_1\"},\"params\":{\"add_invoice_items\":[{\"discountable\":\"true\",\"discounts\":[{\"coupon\":\"ab\",\"discount\":\"ab\",\"promotion_code\":\"ab\"}],\"metadata\":{\"key\":\"ab\"},\"period\":{\"end\":{\"type\":\"timestamp\",\"timestamp\":\"1700000000\"},\"start\":{\"type\":\"max_item_period_start\",\"timestamp\":\"1700000000\"}},\"price\":\"ab\",\"price_data\":{\"currency\":\"usd\",\"product\":\"ab\",\"tax_behavior\":\"exclusive\",\"unit_amount\":\"1\",\"unit_amount_decimal\":\"1\"},\"quantity\":\"1\",\"tax_rates\":[\"ab\"]}],\"application_fee_percent\":\"1.5\",\"automatic_tax\":{\"enabled\":\"true\",\"liability\":{\"type\":\"self\",\"account\":\"ab\"}},\"backdate_start_date\":\"1700000000\",\"billing_cycle_anchor\":\"1700000000\",\"billing_thresholds\":{\"amount_gte\":\"1\",\"reset_billing_cycle_anchor\":\"true\"},\"cancel_at\":\"max_billed_until\",\"cancel_at_period_end\":\"true\",\"collection_method\":\"send_invoice\",\"currency\":\"usd\",\"days_until_due\":\"1\",\"default_payment_method\":\"ab\",\"default_source\":\"ab\",\"default_tax_rates\":[\"ab\"],\"discounts\":[{\"coupon\":\"ab\",\"discount\":\"ab\",\"promotion_code\":\"ab\"}],\"invoice_settings\":{\"account_tax_ids\":[\"ab\"],\"issuer\":{\"type\":\"self\",\"account\":\"ab\"}},\"items\":[{\"billing_thresholds\":{\"usage_gte\":\"1\"},\"discounts\":[{\"coupon\":\"ab\",\"discount\":\"ab\",\"promotion_code\":\"ab\"}],\"metadata\":{\"key\":\"ab\"},\"price\":\"ab\",\"price_data\":{\"currency\":\"usd\",\"product\":\"ab\",\"recurring\":{\"interval\":\"month\",\"interval_count\":\"1\"},\"tax_behavior\":\"exclusive\",\"unit_amount\":\"1\",\"unit_amount_decimal\":\"1\"},\"quantity\":\"1\",\"tax_rates\":[\"ab\"]}],\"metadata\":{\"key\":\"ab\"},\"off_session\":\"true\",\"payment_behavior\":\"default_incomplete\",\"payment_settings\":{\"payment_method_options\":{\"acss_debit\":{\"mandate_options\":{\"transaction_type\":\"personal\"},\"verification_method\":\"automatic\"},\"bancontact\":{\"preferred_language\":\"en\"},\"card\":{\"mandate_options\":{\"amount\":\"1\",\"amount_type\":\"maximum\",\"description\":\"ab\"},\"network\":\"eftpos_au\",\"request_three_d_secure\":\"any\"},\"customer_balance\":{\"bank_transfer\":{\"eu_bank_transfer\":{\"country\":\"ab\"},\"type\":\"ab\"},\"funding_type\":\"ab\"},\"konbini\":{},\"payto\":{\"mandate_options\":{\"amount\":\"1\",\"purpose\":\"retail\"}},\"pix\":{\"expires_after_seconds\":\"1\",\"mandate_options\":{\"amount\":\"1\",\"amount_includes_iof\":\"never\",\"end_date\":\"ab\",\"payment_schedule\":\"monthly\"}},\"sepa_debit\":{},\"upi\":{\"mandate_options\":{\"amount\":\"1\",\"amount_type\":\"maximum\",\"description\":\"ab\",\"end_date\":\"1700000000\"}},\"us_bank_account\":{\"financial_connections\":{\"filters\":{\"account_subcategories\":[\"savings\"]},\"permissions\":[\"ownership\"],\"prefetch\":[\"balances\"]},\"verification_method\":\"automatic\"}},\"payment_method_types\":[\"klarna\"],\"save_default_payment_method\":\"on_subscription\"},\"pending_invoice_item_interval\":{\"interval\":\"month\",\"interval_count\":\"1\"},\"proration_behavior\":\"always_invoice\",\"transfer_data\":{\"destination\":\"ab\",\"amount_percent\":\"1.5\"},\"trial_end\":\"1700000000\",\"trial_from_plan\":\"true\",\"trial_period_days\":\"1\",\"trial_settings\":{\"end_behavior\":{\"missing_payment_method\":\"cancel\"}}},\"options\":{}}", p80::request),
    ("{\"operation\":\"PostDisputesDispute\",\"path\":{\"dispute\":\"dispute_1\"},\"params\":{\"evidence\":{\"access_activity_log\":\"ab\",\"billing_address\":\"ab\",\"cancellation_policy\":\"ab\",\"cancellation_policy_disclosure\":\"ab\",\"cancellation_rebuttal\":\"ab\",\"customer_communication\":\"ab\",\"customer_email_address\":\"ab\",\"customer_name\":\"ab\",\"customer_purchase_ip\":\"ab\",\"customer_signature\":\"ab\",\"duplicate_charge_documentation\":\"ab\",\"duplicate_charge_explanation\":\"ab\",\"duplicate_charge_id\":\"ab\",\"enhanced_evidence\":{\"visa_compelling_evidence_3\":{\"disputed_transaction\":{\"customer_account_id\":\"ab\",\"customer_device_fingerprint\":\"ab\",\"customer_device_id\":\"ab\",\"customer_email_address\":\"ab\",\"customer_purchase_ip\":\"ab\",\"merchandise_or_services\":\"merchandise\",\"product_description\":\"ab\",\"shipping_address\":{\"city\":\"ab\",\"country\":\"ab\",\"line1\":\"ab\",\"line2\":\"ab\",\"postal_code\":\"ab\",\"state\":\"ab\"}},\"prior_undisputed_transactions\":[{\"charge\":\"ab\",\"customer_account_id\":\"ab\",\"customer_device_fingerprint\":\"ab\",\"customer_device_id\":\"ab\",\"customer_email_address\":\"ab\",\"customer_purchase_ip\":\"ab\",\"product_description\":\"ab\",\"shipping_address\":{\"city\":\"ab\",\"country\":\"ab\",\"line1\":\"ab\",\"line2\":\"ab\",\"postal_code\":\"ab\",\"state\":\"ab\"}}]},\"visa_compliance\":{\"fee_acknowledged\":\"true\"}},\"product_description\":\"ab\",\"receipt\":\"ab\",\"refund_policy\":\"ab\",\"refund_policy_disclosure\":\"ab\",\"refund_refusal_explanation\":\"ab\",\"service_date\":\"ab\",\"service_documentation\":\"ab\",\"shipping_address\":\"ab\",\"shipping_carrier\":\"ab\",\"shipping_date\":\"ab\",\"shipping_documentation\":\"ab\",\"shipping_tracking_number\":\"ab\",\"uncategorized_file\":\"ab\",\"uncategorized_text\":\"ab\"},\"metadata\":{\"key\":\"ab\"},\"submit\":\"true\"},\"options\":{}}", p81::request),
    ("{\"operation\":\"PostFileLinks\",\"path\":{},\"params\":{\"file\":\"ab\",\"expires_at\":\"1700000000\",\"metadata\":{\"key\":\"ab\"}},\"options\":{}}", p82::request),
    ("{\"operation\":\"PostFiles\",\"path\":{},\"params\":{\"file\":\"receipt.txt\",\"purpose\":\"business_icon\",\"file_link_data\":{\"create\":\"true\",\"expires_at\":\"1700000000\",\"metadata\":{\"key\":\"ab\"}}},\"options\":{}}", p83::request),
    ("{\"operation\":\"PostFinancialConnectionsAccountsAccountUnsubscribe\",\"path\":{\"account\":\"account_1\"},\"params\":{\"features\":[\"transactions\"]},\"options\":{}}", p84::request),
    ("{\"operation\":\"PostIdentityVerificationSessionsSessionRedact\",\"path\":{\"session\":\"session_1\"},\"params\":{},\"options\":{}}", p85::request),
    ("{\"operation\":\"PostInvoicesCreatePreview\",\"path\":{},\"params\":{\"automatic_tax\":{\"enabled\":\"true\",\"liability\":{\"type\":\"account\",\"account\":\"ab\"}},\"currency\":\"usd\",\"customer\":\"ab\",\"customer_account\":\"ab\",\"customer_details\":{\"address\":{\"city\":\"ab\",\"country\":\"ab\",\"line1\":\"ab\",\"line2\":\"ab\",\"postal_code\":\"ab\",\"state\":\"ab\"},\"shipping\":{\"address\":{\"city\":\"ab\",\"country\":\"ab\",\"line1\":\"ab\",\"line2\":\"ab\",\"postal_code\":\"ab\",\"state\":\"ab\"},\"name\":\"ab\",\"phone\":\"ab\"},\"tax\":{\"ip_address\":\"ab\"},\"tax_exempt\":\"exempt\",\"tax_ids\":[{\"type\":\"jp_trn\",\"value\":\"ab\"}]},\"discounts\":[{\"coupon\":\"ab\",\"discount\":\"ab\",\"promotion_code\":\"ab\"}],\"invoice_items\":[{\"amount\":\"1\",\"currency\":\"usd\",\"description\":\"ab\",\"discountable\":\"true\",\"discounts\":[{\"coupon\":\"ab\",\"discount\":\"ab\",\"promotion_code\":\"ab\"}],\"invoiceitem\":\"ab\",\"metadata\":{\"key\":\"ab\"},\"period\":{\"end\":\"1700000000\",\"start\":\"1700000000\"},\"price\":\"ab\",\"price_data\":{\"currency\":\"usd\",\"product\":\"ab\",\"tax_behavior\":\"exclusive\",\"unit_amount\":\"1\",\"unit_amount_decimal\":\"1\"},\"quantity\":\"1\",\"quantity_decimal\":\"1\",\"tax_behavior\":\"exclusive\",\"tax_code\":\"ab\",\"tax_rates\":[\"ab\"],\"unit_amount\":\"1\",\"unit_amount_decimal\":\"1\"}],\"issuer\":{\"type\":\"account\",\"account\":\"ab\"},\"on_behalf_of\":\"ab\",\"preview_mode\":\"next\",\"schedule\":\"ab\",\"schedule_details\":{\"billing_mode\":{\"type\":\"classic\",\"flexible\":{\"proration_discounts\":\"included\"}},\"end_behavior\":\"cancel\",\"phases\":[{\"items\":[{\"billing_thresholds\":{\"usage_gte\":\"1\"},\"discounts\":[{\"coupon\":\"ab\",\"discount\":\"ab\",\"promotion_code\":\"ab\"}],\"metadata\":{\"key\":\"ab\"},\"price\":\"ab\",\"price_data\":{\"currency\":\"usd\",\"product\":\"ab\",\"recurring\":{\"interval\":\"day\",\"interval_count\":\"1\"},\"tax_behavior\":\"exclusive\",\"unit_amount\":\"1\",\"unit_amount_decimal\":\"1\"},\"quantity\":\"1\",\"tax_rates\":[\"ab\"]}],\"add_invoice_items\":[{\"discountable\":\"true\",\"discounts\":[{\"coupon\":\"ab\",\"discount\":\"ab\",\"promotion_code\":\"ab\"}],\"metadata\":{\"key\":\"ab\"},\"period\":{\"end\":{\"type\":\"min_item_period_end\",\"timestamp\":\"1700000000\"},\"start\":{\"type\":\"max_item_period_start\",\"timestamp\":\"1700000000\"}},\"price\":\"ab\",\"price_data\":{\"currency\":\"usd\",\"product\":\"ab\",\"tax_behavior\":\"exclusive\",\"unit_amount\":\"1\",\"unit_amount_decimal\":\"1\"},\"quantity\":\"1\",\"tax_rates\":[\"ab\"]}],\"application_fee_percent\":\"1.5\",\"automatic_tax\":{\"enabled\":\"true\",\"liability\":{\"type\":\"account\",\"account\":\"ab\"}},\"billing_cycle_anchor\":\"automatic\",\"billing_thresholds\":{\"amount_gte\":\"1\",\"reset_billing_cycle_anchor\":\"true\"},\"collection_method\":\"charge_automatically\",\"default_payment_method\":\"ab\",\"default_tax_rates\":[\"ab\"],\"description\":\"ab\",\"discounts\":[{\"coupon\":\"ab\",\"discount\":\"ab\",\"promotion_code\":\"ab\"}],\"duration\":{\"interval\":\"day\",\"interval_count\":\"1\"},\"end_date\":\"1700000000\",\"invoice_settings\":{\"account_tax_ids\":[\"ab\"],\"days_until_due\":\"1\",\"issuer\":{\"type\":\"account\",\"account\":\"ab\"}},\"metadata\":{\"key\":\"ab\"},\"on_behalf_of\":\"ab\",\"proration_behavior\":\"always_invoice\",\"start_date\":\"1700000000\",\"transfer_data\":{\"destination\":\"ab\",\"amount_percent\":\"1.5\"},\"trial\":\"true\",\"trial_end\":\"now\"}],\"proration_behavior\":\"always_invoice\"},\"subscription\":\"ab\",\"subscription_details\":{\"billing_cycle_anchor\":\"now\",\"billing_mode\":{\"type\":\"classic\",\"flexible\":{\"proration_discounts\":\"included\"}},\"billing_schedules\":[{\"applies_to\":[{\"type\":\"price\",\"price\":\"ab\"}],\"bill_until\":{\"type\":\"duration\",\"duration\":{\"interval\":\"day\",\"interval_count\":\"1\"},\"timestamp\":\"1700000000\"},\"key\":\"ab\"}],\"cancel_at\":\"1700000000\",\"cancel_at_period_end\":\"true\",\"cancel_now\":\"true\",\"default_tax_rates\":[\"ab\"],\"items\":[{\"billing_thresholds\":{\"usage_gte\":\"1\"},\"clear_usage\":\"true\",\"deleted\":\"true\",\"discounts\":[{\"coupon\":\"ab\",\"discount\":\"ab\",\"promotion_code\":\"ab\"}],\"id\":\"ab\",\"metadata\":{\"key\":\"ab\"},\"price\":\"ab\",\"price_data\":{\"currency\":\"usd\",\"product\":\"ab\",\"recurring\":{\"interval\":\"day\",\"interval_count\":\"1\"},\"tax_behavior\":\"exclusive\",\"unit_amount\":\"1\",\"unit_amount_decimal\":\"1\"},\"quantity\":\"1\",\"tax_rates\":[\"ab\"]}],\"proration_behavior\":\"always_invoice\",\"proration_date\":\"1700000000\",\"resume_at\":\"now\",\"start_date\":\"1700000000\",\"trial_end\":\"now\"}},\"options\":{}}", p86::request),
    ("{\"operation\":\"PostInvoicesInvoiceAddLines\",\"path\":{\"invoice\":\"invoice_1\"},\"params\":{\"lines\":[{\"amount\":\"1\",\"description\":\"ab\",\"discountable\":\"true\",\"discounts\":[{\"coupon\":\"ab\",\"discount\":\"ab\",\"promotion_code\":\"ab\"}],\"invoice_item\":\"ab\",\"metadata\":{\"key\":\"ab\"},\"period\":{\"end\":\"1700000000\",\"start\":\"1700000000\"},\"price_data\":{\"currency\":\"usd\",\"product\":\"ab\",\"product_data\":{\"name\":\"ab\",\"description\":\"ab\",\"images\":[\"ab\"],\"metadata\":{\"key\":\"ab\"},\"tax_code\":\"ab\",\"unit_label\":\"ab\"},\"tax_behavior\":\"unspecified\",\"unit_amount\":\"1\",\"unit_amount_decimal\":\"1\"},\"pricing\":{\"price\":\"ab\"},\"quantity\":\"1\",\"quantity_decimal\":\"1\",\"tax_amounts\":[{\"amount\":\"1\",\"tax_rate_data\":{\"display_name\":\"ab\",\"inclusive\":\"true\",\"percentage\":\"1.5\",\"country\":\"ab\",\"description\":\"ab\",\"jurisdiction\":\"ab\",\"jurisdiction_level\":\"county\",\"state\":\"ab\",\"tax_type\":\"igst\"},\"taxable_amount\":\"1\",\"taxability_reason\":\"portion_reduced_rated\"}],\"tax_rates\":[\"ab\"]}],\"invoice_metadata\":{\"key\":\"ab\"}},\"options\":{}}", p87::request),
    ("{\"operation\":\"PostInvoicesInvoiceMarkUncollectible\",\"path\":{\"invoice\":\"invoice_1\"},\"params\":{},\"options\":{}}", p88::request),
    ("{\"operation\":\"PostIssuingAuthorizationsAuthorization\",\"path\":{\"authorization\":\"authorization_1\"},\"params\":{\"metadata\":{\"key\":\"ab\"}},\"options\":{}}", p89::request),
    ("{\"operation\":\"PostIssuingCardsCard\",\"path\":{\"card\":\"card_1\"},\"params\":{\"cancellation_reason\":\"lost\",\"metadata\":{\"key\":\"ab\"},\"personalization_design\":\"ab\",\"pin\":{\"encrypted_number\":\"ab\"},\"shipping\":{\"address\":{\"city\":\"ab\",\"country\":\"ab\",\"line1\":\"ab\",\"postal_code\":\"ab\",\"line2\":\"ab\",\"state\":\"ab\"},\"name\":\"ab\",\"address_validation\":{\"mode\":\"disabled\"},\"customs\":{\"eori_number\":\"ab\"},\"phone_number\":\"ab\",\"require_signature\":\"true\",\"service\":\"express\",\"type\":\"bulk\"},\"spending_controls\":{\"allowed_card_presences\":[\"not_present\"],\"allowed_categories\":[\"furniture_home_furnishings_and_equipment_stores_except_appliances\"],\"allowed_merchant_countries\":[\"ab\"],\"blocked_card_presences\":[\"not_present\"],\"blocked_categories\":[\"furniture_home_furnishings_and_equipment_stores_except_appliances\"],\"blocked_merchant_countries\":[\"ab\"],\"spending_limits\":[{\"amount\":\"1\",\"interval\":\"all_time\",\"categories\":[\"furniture_home_furnishings_and_equipment_stores_except_appliances\"]}]},\"status\":\"active\"},\"options\":{}}", p90::request),
    ("{\"operation\":\"PostIssuingSettlementsSettlement\",\"path\":{\"settlement\":\"settlement_1\"},\"params\":{\"metadata\":{\"key\":\"ab\"}},\"options\":{}}", p91::request),
    ("{\"operation\":\"PostPaymentIntents\",\"path\":{},\"params\":{\"amount\":\"1\",\"currency\":\"usd\",\"amount_details\":{\"discount_amount\":\"1\",\"enforce_arithmetic_validation\":\"true\",\"line_items\":[{\"product_name\":\"ab\",\"quantity\":\"1\",\"unit_cost\":\"1\",\"discount_amount\":\"1\",\"payment_method_options\":{\"card\":{\"commodity_code\":\"ab\"},\"card_present\":{\"commodity_code\":\"ab\"},\"klarna\":{\"image_url\":\"ab\",\"product_url\":\"ab\",\"reference\":\"ab\",\"subscription_reference\":\"ab\"},\"paypal\":{\"category\":\"digital_goods\",\"description\":\"ab\",\"sold_by\":\"ab\"}},\"product_code\":\"ab\",\"tax\":{\"total_tax_amount\":\"1\"},\"unit_of_measure\":\"ab\"}],\"shipping\":{\"amount\":\"1\",\"from_postal_code\":\"ab\",\"to_postal_code\":\"ab\"},\"tax\":{\"total_tax_amount\":\"1\"}},\"application_fee_amount\":\"1\",\"automatic_payment_methods\":{\"enabled\":\"true\",\"allow_redirects\":\"always\"},\"capture_method\":\"automatic\",\"confirm\":\"true\",\"confirmation_method\":\"automatic\",\"confirmation_token\":\"ab\",\"customer\":\"ab\",\"customer_account\":\"ab\",\"description\":\"ab\",\"error_on_requires_action\":\"true\",\"excluded_payment_method_types\":[\"cashapp\"],\"hooks\":{\"inputs\":{\"tax\":{\"calculation\":\"ab\"}}},\"mandate\":\"ab\",\"mandate_data\":{\"customer_acceptance\":{\"type\":\"offline\",\"accepted_at\":\"1700000000\",\"offline\":{},\"online\":{\"ip_address\":\"ab\",\"user_agent\":\"ab\"}}},\"metadata\":{\"key\":\"ab\"},\"off_session\":\"true\",\"on_behalf_of\":\"ab\",\"payment_details\":{\"customer_reference\":\"ab\",\"order_reference\":\"ab\"},\"payment_method\":\"ab\",\"payment_method_configuration\":\"ab\",\"payment_method_data\":{\"type\":\"crypto\",\"acss_debit\":{\"account_number\":\"ab\",\"institution_number\":\"ab\",\"transit_number\":\"ab\"},\"affirm\":{},\"afterpay_clearpay\":{},\"alipay\":{},\"allow_redisplay\":\"always\",\"alma\":{},\"amazon_pay\":{},\"au_becs_debit\":{\"account_number\":\"ab\",\"bsb_number\":\"ab\"},\"bacs_debit\":{\"account_number\":\"ab\",\"sort_code\":\"ab\"},\"bancontact\":{},\"billie\":{},\"billing_details\":{\"address\":{\"city\":\"ab\",\"country\":\"ab\",\"line1\":\"ab\",\"line2\":\"ab\",\"postal_code\":\"ab\",\"state\":\"ab\"},\"email\":\"ab\",\"name\":\"ab\",\"phone\":\"ab\",\"tax_id\":\"ab\"},\"bizum\":{},\"blik\":{},\"boleto\":{\"tax_id\":\"ab\"},\"cashapp\":{},\"crypto\":{},\"customer_balance\":{},\"eps\":{\"bank\":\"hypo_tirol_bank_ag\"},\"fpx\":{\"bank\":\"standard_chartered\"},\"giropay\":{},\"grabpay\":{},\"ideal\":{\"bank\":\"van_lanschot\"},\"interac_present\":{},\"kakao_pay\":{},\"klarna\":{\"dob\":{\"day\":\"1\",\"month\":\"1\",\"year\":\"1\"}},\"konbini\":{},\"kr_card\":{},\"link\":{},\"mb_way\":{},\"metadata\":{\"key\":\"ab\"},\"mobilepay\":{},\"multibanco\":{},\"naver_pay\":{\"funding\":\"card\"},\"nz_bank_account\":{\"account_number\":\"ab\",\"bank_code\":\"ab\",\"branch_code\":\"ab\",\"suffix\":\"ab\",\"account_holder_name\":\"ab\",\"reference\":\"ab\"},\"oxxo\":{},\"p24\":{\"bank\":\"tmobile_usbugi_bankowe\"},\"pay_by_bank\":{},\"payco\":{},\"paynow\":{},\"paypal\":{},\"payto\":{\"account_number\":\"ab\",\"bsb_number\":\"ab\",\"pay_id\":\"ab\"},\"pix\":{},\"promptpay\":{},\"radar_options\":{\"session\":\"ab\"},\"revolut_pay\":{},\"samsung_pay\":{},\"satispay\":{},\"scalapay\":{},\"sepa_debit\":{\"iban\":\"ab\"},\"sofort\":{\"country\":\"AT\"},\"sunbit\":{},\"swish\":{},\"twint\":{},\"upi\":{\"mandate_options\":{\"amount\":\"1\",\"amount_type\":\"fixed\",\"description\":\"ab\",\"end_date\":\"1700000000\"}},\"us_bank_account\":{\"account_holder_type\":\"company\",\"account_number\":\"ab\",\"account_type\":\"checking\",\"financial_connections_account\":\"ab\",\"routing_number\":\"ab\"},\"wechat_pay\":{},\"zip\":{}},\"payment_method_options\":{\"acss_debit\":{\"mandate_options\":{\"custom_mandate_url\":\"ab\",\"interval_description\":\"ab\",\"payment_schedule\":\"combined\",\"transaction_type\":\"business\"},\"setup_future_usage\":\"none\",\"target_date\":\"ab\",\"verification_method\":\"automatic\"},\"affirm\":{\"capture_method\":\"manual\",\"preferred_locale\":\"ab\",\"setup_future_usage\":\"none\"},\"afterpay_clearpay\":{\"capture_method\":\"manual\",\"reference\":\"ab\",\"setup_future_usage\":\"none\"},\"alipay\":{\"setup_future_usage\":\"none\"},\"alma\":{\"capture_method\":\"manual\"},\"amazon_pay\":{\"capture_method\":\"manual\",\"setup_future_usage\":\"none\"},\"au_becs_debit\":{\"setup_future_usage\":\"none\",\"target_date\":\"ab\"},\"bacs_debit\":{\"mandate_options\":{\"reference_prefix\":\"ab\"},\"setup_future_usage\":\"none\",\"target_date\":\"ab\"},\"bancontact\":{\"preferred_language\":\"fr\",\"setup_future_usage\":\"none\"},\"billie\":{\"capture_method\":\"manual\"},\"bizum\":{},\"blik\":{\"code\":\"ab\",\"setup_future_usage\":\"none\"},\"boleto\":{\"expires_after_days\":\"1\",\"setup_future_usage\":\"none\"},\"card\":{\"capture_method\":\"manual\",\"cvc_token\":\"ab\",\"installments\":{\"enabled\":\"true\",\"plan\":{\"type\":\"bonus\",\"count\":\"1\",\"interval\":\"month\"}},\"mandate_options\":{\"amount\":\"1\",\"amount_type\":\"fixed\",\"interval\":\"week\",\"reference\":\"ab\",\"start_date\":\"1700000000\",\"description\":\"ab\",\"end_date\":\"1700000000\",\"interval_count\":\"1\",\"supported_types\":[\"india\"]},\"network\":\"mastercard\",\"request_extended_authorization\":\"if_available\",\"request_incremental_authorization\":\"if_available\",\"request_multicapture\":\"if_available\",\"request_overcapture\":\"if_available\",\"request_three_d_secure\":\"any\",\"require_cvc_recollection\":\"true\",\"setup_future_usage\":\"none\",\"statement_descriptor_suffix_kana\":\"ab\",\"statement_descriptor_suffix_kanji\":\"ab\",\"three_d_secure\":{\"cryptogram\":\"ab\",\"transaction_id\":\"ab\",\"version\":\"2.3.0\",\"ares_trans_status\":\"R\",\"electronic_commerce_indicator\":\"06\",\"exemption_indicator\":\"low_risk\",\"network_options\":{\"cartes_bancaires\":{\"cb_avalgo\":\"0\",\"cb_exemption\":\"ab\",\"cb_score\":\"1\"}},\"requestor_challenge_indicator\":\"ab\"}},\"card_present\":{\"capture_method\":\"manual\",\"request_extended_authorization\":\"true\",\"request_incremental_authorization_support\":\"true\",\"routing\":{\"requested_priority\":\"domestic\"}},\"cashapp\":{\"capture_method\":\"manual\",\"setup_future_usage\":\"none\"},\"crypto\":{\"setup_future_usage\":\"none\"},\"customer_balance\":{\"bank_transfer\":{\"type\":\"mx_bank_transfer\",\"eu_bank_transfer\":{\"country\":\"ab\"},\"requested_address_types\":[\"spei\"]},\"funding_type\":\"bank_transfer\",\"setup_future_usage\":\"none\"},\"eps\":{\"setup_future_usage\":\"none\"},\"fpx\":{\"setup_future_usage\":\"none\"},\"giropay\":{\"setup_future_usage\":\"none\"},\"grabpay\":{\"setup_future_usage\":\"none\"},\"ideal\":{\"setup_future_usage\":\"none\"},\"interac_present\":{},\"kakao_pay\":{\"capture_method\":\"manual\",\"setup_future_usage\":\"none\"},\"klarna\":{\"capture_method\":\"manual\",\"on_demand\":{\"average_amount\":\"1\",\"maximum_amount\":\"1\",\"minimum_amount\":\"1\",\"purchase_interval\":\"week\",\"purchase_interval_count\":\"1\"},\"preferred_locale\":\"en-PL\",\"setup_future_usage\":\"none\",\"subscriptions\":[{\"interval\":\"week\",\"reference\":\"ab\",\"interval_count\":\"1\",\"name\":\"ab\",\"next_billing\":{\"amount\":\"1\",\"date\":\"ab\"}}]},\"konbini\":{\"confirmation_number\":\"ab\",\"expires_after_days\":\"1\",\"expires_at\":\"1700000000\",\"product_description\":\"ab\",\"setup_future_usage\":\"none\"},\"kr_card\":{\"capture_method\":\"manual\",\"setup_future_usage\":\"none\"},\"link\":{\"capture_method\":\"manual\",\"setup_future_usage\":\"none\"},\"mb_way\":{\"setup_future_usage\":\"none\"},\"mobilepay\":{\"capture_method\":\"manual\",\"setup_future_usage\":\"none\"},\"multibanco\":{\"setup_future_usage\":\"none\"},\"naver_pay\":{\"capture_method\":\"manual\",\"setup_future_usage\":\"none\"},\"nz_bank_account\":{\"setup_future_usage\":\"none\",\"target_date\":\"ab\"},\"oxxo\":{\"expires_after_days\":\"1\",\"setup_future_usage\":\"none\"},\"p24\":{\"setup_future_usage\":\"none\",\"tos_shown_and_accepted\":\"true\"},\"pay_by_bank\":{},\"payco\":{\"capture_method\":\"manual\"},\"paynow\":{\"setup_future_usage\":\"none\"},\"paypal\":{\"capture_method\":\"manual\",\"preferred_locale\":\"pt-PT\",\"reference\":\"ab\",\"risk_correlation_id\":\"ab\",\"setup_future_usage\":\"none\"},\"payto\":{\"mandate_options\":{\"amount\":\"1\",\"amount_type\":\"fixed\",\"end_date\":\"ab\",\"payment_schedule\":\"semi_annual\",\"payments_per_period\":\"1\",\"purpose\":\"tax\"},\"setup_future_usage\":\"none\"},\"pix\":{\"amount_includes_iof\":\"always\",\"expires_after_seconds\":\"1\",\"expires_at\":\"1700000000\",\"mandate_options\":{\"amount\":\"1\",\"amount_includes_iof\":\"always\",\"amount_type\":\"fixed\",\"currency\":\"usd\",\"end_date\":\"ab\",\"payment_schedule\":\"weekly\",\"reference\":\"ab\",\"start_date\":\"ab\"},\"setup_future_usage\":\"none\"},\"promptpay\":{\"setup_future_usage\":\"none\"},\"revolut_pay\":{\"capture_method\":\"manual\",\"setup_future_usage\":\"none\"},\"samsung_pay\":{\"capture_method\":\"manual\"},\"satispay\":{\"capture_method\":\"manual\"},\"scalapay\":{\"capture_method\":\"manual\"},\"sepa_debit\":{\"mandate_options\":{\"reference_prefix\":\"ab\"},\"setup_future_usage\":\"none\",\"target_date\":\"ab\"},\"sofort\":{\"preferred_language\":\"it\",\"setup_future_usage\":\"none\"},\"swish\":{\"reference\":\"ab\",\"setup_future_usage\":\"none\"},\"twint\":{\"setup_future_usage\":\"none\"},\"upi\":{\"mandate_options\":{\"amount\":\"1\",\"amount_type\":\"fixed\",\"description\":\"ab\",\"end_date\":\"1700000000\"},\"setup_future_usage\":\"none\"},\"us_bank_account\":{\"financial_connections\":{\"filters\":{\"account_subcategories\":[\"checking\"]},\"permissions\":[\"payment_method\"],\"prefetch\":[\"balances\"],\"return_url\":\"ab\"},\"mandate_options\":{\"collection_method\":\"paper\"},\"networks\":{\"requested\":[\"ach\"]},\"setup_future_usage\":\"none\",\"target_date\":\"ab\",\"transaction_purpose\":\"services\",\"verification_method\":\"automatic\"},\"wechat_pay\":{\"app_id\":\"ab\",\"client\":\"android\",\"setup_future_usage\":\"none\"},\"zip\":{\"setup_future_usage\":\"none\"}},\"payment_method_types\":[\"ab\"],\"radar_options\":{\"session\":\"ab\"},\"receipt_email\":\"ab\",\"return_url\":\"ab\",\"setup_future_usage\":\"off_session\",\"shipping\":{\"address\":{\"city\":\"ab\",\"country\":\"ab\",\"line1\":\"ab\",\"line2\":\"ab\",\"postal_code\":\"ab\",\"state\":\"ab\"},\"name\":\"ab\",\"carrier\":\"ab\",\"phone\":\"ab\",\"tracking_number\":\"ab\"},\"statement_descriptor\":\"ab\",\"statement_descriptor_suffix\":\"ab\",\"transfer_data\":{\"destination\":\"ab\",\"amount\":\"1\",\"description\":\"ab\",\"metadata\":{\"key\":\"ab\"},\"payment_data\":{\"description\":\"ab\",\"metadata\":{\"key\":\"ab\"}}},\"transfer_group\":\"ab\",\"use_stripe_sdk\":\"true\"},\"options\":{}}", p92::request),
    ("{\"operation\":\"PostPaymentIntentsIntentIncrementAuthorization\",\"path\":{\"intent\":\"intent_1\"},\"params\":{\"amount\":\"1\",\"amount_details\":{\"discount_amount\":\"1\",\"enforce_arithmetic_validation\":\"true\",\"line_items\":[{\"product_name\":\"ab\",\"quantity\":\"1\",\"unit_cost\":\"1\",\"discount_amount\":\"1\",\"payment_method_options\":{\"card\":{\"commodity_code\":\"ab\"},\"card_present\":{\"commodity_code\":\"ab\"},\"klarna\":{\"image_url\":\"ab\",\"product_url\":\"ab\",\"reference\":\"ab\",\"subscription_reference\":\"ab\"},\"paypal\":{\"category\":\"digital_goods\",\"description\":\"ab\",\"sold_by\":\"ab\"}},\"product_code\":\"ab\",\"tax\":{\"total_tax_amount\":\"1\"},\"unit_of_measure\":\"ab\"}],\"shipping\":{\"amount\":\"1\",\"from_postal_code\":\"ab\",\"to_postal_code\":\"ab\"},\"tax\":{\"total_tax_amount\":\"1\"}},\"application_fee_amount\":\"1\",\"description\":\"ab\",\"hooks\":{\"inputs\":{\"tax\":{\"calculation\":\"ab\"}}},\"metadata\":{\"key\":\"ab\"},\"payment_details\":{\"customer_reference\":\"ab\",\"order_reference\":\"ab\"},\"statement_descriptor\":\"ab\",\"transfer_data\":{\"amount\":\"1\"}},\"options\":{}}", p93::request),
    ("{\"operation\":\"PostPaymentMethodDomains\",\"path\":{},\"params\":{\"domain_name\":\"ab\",\"enabled\":\"true\"},\"options\":{}}", p94::request),
    ("{\"operation\":\"PostPaymentMethodsPaymentMethodDetach\",\"path\":{\"payment_method\":\"payment_method_1\"},\"params\":{},\"options\":{}}", p95::request),
    ("{\"operation\":\"PostPaymentRecordsIdReportRefund\",\"path\":{\"id\":\"id_1\"},\"params\":{\"outcome\":\"refunded\",\"processor_details\":{\"type\":\"custom\",\"custom\":{\"refund_reference\":\"ab\"}},\"refunded\":{\"refunded_at\":\"1700000000\"},\"amount\":{\"currency\":\"usd\",\"value\":\"1\"},\"initiated_at\":\"1700000000\",\"metadata\":{\"key\":\"ab\"}},\"options\":{}}", p96::request),
    ("{\"operation\":\"PostPlans\",\"path\":{},\"params\":{\"currency\":\"usd\",\"interval\":\"day\",\"active\":\"true\",\"amount\":\"1\",\"amount_decimal\":\"1\",\"billing_scheme\":\"per_unit\",\"id\":\"ab\",\"interval_count\":\"1\",\"metadata\":{\"key\":\"ab\"},\"meter\":\"ab\",\"nickname\":\"ab\",\"product\":{\"name\":\"ab\",\"active\":\"true\",\"id\":\"ab\",\"metadata\":{\"key\":\"ab\"},\"statement_descriptor\":\"ab\",\"tax_code\":\"ab\",\"unit_label\":\"ab\"},\"tiers\":[{\"up_to\":\"inf\",\"flat_amount\":\"1\",\"flat_amount_decimal\":\"1\",\"unit_amount\":\"1\",\"unit_amount_decimal\":\"1\"}],\"tiers_mode\":\"graduated\",\"transform_usage\":{\"divide_by\":\"1\",\"round\":\"down\"},\"trial_period_days\":\"1\",\"usage_type\":\"licensed\"},\"options\":{}}", p97::request),
    ("{\"operation\":\"PostProductsProductFeatures\",\"path\":{\"product\":\"product_1\"},\"params\":{\"entitlement_feature\":\"ab\"},\"options\":{}}", p98::request),
    ("{\"operation\":\"PostV2CoreAccounts\",\"path\":{},\"params\":{\"account_token\":\"ab\",\"configuration\":{\"customer\":{\"automatic_indirect_tax\":{\"exempt\":\"exempt\",\"ip_address\":\"ab\"},\"billing\":{\"invoice\":{\"custom_fields\":[{\"name\":\"ab\",\"value\":\"ab\"}],\"footer\":\"ab\",\"next_sequence\":1,\"prefix\":\"ab\",\"rendering\":{\"amount_tax_display\":\"exclude_tax\",\"template\":\"ab\"}}},\"capabilities\":{\"automatic_indirect_tax\":{\"requested\":true}},\"shipping\":{\"address\":{\"city\":\"ab\",\"country\":\"ab\",\"line1\":\"ab\",\"line2\":\"ab\",\"postal_code\":\"ab\",\"state\":\"ab\"},\"name\":\"ab\",\"phone\":\"ab\"},\"test_clock\":\"ab\"},\"merchant\":{\"bacs_debit_payments\":{\"display_name\":\"ab\"},\"branding\":{\"icon\":\"ab\",\"logo\":\"ab\",\"primary_color\":\"ab\",\"secondary_color\":\"ab\"},\"capabilities\":{\"ach_debit_payments\":{\"requested\":true},\"acss_debit_payments\":{\"requested\":true},\"affirm_payments\":{\"requested\":true},\"afterpay_clearpay_payments\":{\"requested\":true},\"alma_payments\":{\"requested\":true},\"amazon_pay_payments\":{\"requested\":true},\"au_becs_debit_payments\":{\"requested\":true},\"bacs_debit_payments\":{\"requested\":true},\"bancontact_payments\":{\"requested\":true},\"blik_payments\":{\"requested\":true},\"boleto_payments\":{\"requested\":true},\"card_payments\":{\"requested\":true},\"cartes_bancaires_payments\":{\"requested\":true},\"cashapp_payments\":{\"requested\":true},\"eps_payments\":{\"requested\":true},\"fpx_payments\":{\"requested\":true},\"gb_bank_transfer_payments\":{\"requested\":true},\"grabpay_payments\":{\"requested\":true},\"ideal_payments\":{\"requested\":true},\"jcb_payments\":{\"requested\":true},\"jp_bank_transfer_payments\":{\"requested\":true},\"kakao_pay_payments\":{\"requested\":true},\"klarna_payments\":{\"requested\":true},\"konbini_payments\":{\"requested\":true},\"kr_card_payments\":{\"requested\":true},\"link_payments\":{\"requested\":true},\"mobilepay_payments\":{\"requested\":true},\"multibanco_payments\":{\"requested\":true},\"mx_bank_transfer_payments\":{\"requested\":true},\"naver_pay_payments\":{\"requested\":true},\"oxxo_payments\":{\"requested\":true},\"p24_payments\":{\"requested\":true},\"pay_by_bank_payments\":{\"requested\":true},\"payco_payments\":{\"requested\":true},\"paynow_payments\":{\"requested\":true},\"promptpay_payments\":{\"requested\":true},\"revolut_pay_payments\":{\"requested\":true},\"samsung_pay_payments\":{\"requested\":true},\"sepa_bank_transfer_payments\":{\"requested\":true},\"sepa_debit_payments\":{\"requested\":true},\"swish_payments\":{\"requested\":true},\"twint_payments\":{\"requested\":true},\"us_bank_transfer_payments\":{\"requested\":true},\"zip_payments\":{\"requested\":true}},\"card_payments\":{\"decline_on\":{\"avs_failure\":true,\"cvc_failure\":true}},\"konbini_payments\":{\"support\":{\"email\":\"ab\",\"hours\":{\"end_time\":\"ab\",\"start_time\":\"ab\"},\"phone\":\"ab\"}},\"mcc\":\"ab\",\"script_statement_descriptor\":{\"kana\":{\"descriptor\":\"ab\",\"prefix\":\"ab\"},\"kanji\":{\"descriptor\":\"ab\",\"prefix\":\"ab\"}},\"statement_descriptor\":{\"descriptor\":\"ab\",\"prefix\":\"ab\"},\"support\":{\"address\":{\"country\":\"ab\",\"city\":\"ab\",\"line1\":\"ab\",\"line2\":\"ab\",\"postal_code\":\"ab\",\"state\":\"ab\",\"town\":\"ab\"},\"email\":\"ab\",\"phone\":\"ab\",\"url\":\"ab\"}},\"recipient\":{\"capabilities\":{\"stripe_balance\":{\"stripe_transfers\":{\"requested\":true}}}}},\"contact_email\":\"ab\",\"contact_phone\":\"ab\",\"dashboard\":\"express\",\"defaults\":{\"currency\":\"ab\",\"locales\":[\"en-SG\"],\"profile\":{\"business_url\":\"ab\",\"doing_business_as\":\"ab\",\"product_description\":\"ab\"},\"responsibilities\":{\"fees_collector\":\"application_express\",\"losses_collector\":\"application\"}},\"display_name\":\"ab\",\"identity\":{\"attestations\":{\"directorship_declaration\":{\"date\":\"2026-05-27T12:00:00Z\",\"ip\":\"ab\",\"user_agent\":\"ab\"},\"ownership_declaration\":{\"date\":\"2026-05-27T12:00:00Z\",\"ip\":\"ab\",\"user_agent\":\"ab\"},\"persons_provided\":{\"directors\":true,\"executives\":true,\"owners\":true,\"ownership_exemption_reason\":\"qualified_entity_exceeds_ownership_threshold\"},\"representative_declaration\":{\"date\":\"2026-05-27T12:00:00Z\",\"ip\":\"ab\",\"user_agent\":\"ab\"},\"terms_of_service\":{\"account\":{\"date\":\"2026-05-27T12:00:00Z\",\"ip\":\"ab\",\"user_agent\":\"ab\"}}},\"business_details\":{\"address\":{\"country\":\"ab\",\"city\":\"ab\",\"line1\":\"ab\",\"line2\":\"ab\",\"postal_code\":\"ab\",\"state\":\"ab\",\"town\":\"ab\"},\"annual_revenue\":{\"amount\":{\"currency\":\"ab\",\"value\":1},\"fiscal_year_end\":\"ab\"},\"documents\":{\"bank_account_ownership_verification\":{\"files\":[\"ab\"],\"type\":\"files\"},\"company_license\":{\"files\":[\"ab\"],\"type\":\"files\"},\"company_memorandum_of_association\":{\"files\":[\"ab\"],\"type\":\"files\"},\"company_ministerial_decree\":{\"files\":[\"ab\"],\"type\":\"files\"},\"company_registration_verification\":{\"files\":[\"ab\"],\"type\":\"files\"},\"company_tax_id_verification\":{\"files\":[\"ab\"],\"type\":\"files\"},\"primary_verification\":{\"front_back\":{\"front\":\"ab\",\"back\":\"ab\"},\"type\":\"front_back\"},\"proof_of_address\":{\"files\":[\"ab\"],\"type\":\"files\"},\"proof_of_registration\":{\"files\":[\"ab\"],\"type\":\"files\",\"signer\":{\"person\":\"ab\"}},\"proof_of_ultimate_beneficial_ownership\":{\"files\":[\"ab\"],\"type\":\"files\",\"signer\":{\"person\":\"ab\"}}},\"estimated_worker_count\":1,\"id_numbers\":[{\"type\":\"de_hrn\",\"value\":\"ab\",\"registrar\":\"ab\"}],\"monthly_estimated_revenue\":{\"amount\":{\"currency\":\"ab\",\"value\":1}},\"phone\":\"ab\",\"registered_name\":\"ab\",\"registration_date\":{\"day\":1,\"month\":1,\"year\":1},\"script_addresses\":{\"kana\":{\"country\":\"ab\",\"city\":\"ab\",\"line1\":\"ab\",\"line2\":\"ab\",\"postal_code\":\"ab\",\"state\":\"ab\",\"town\":\"ab\"},\"kanji\":{\"country\":\"ab\",\"city\":\"ab\",\"line1\":\"ab\",\"line2\":\"ab\",\"postal_code\":\"ab\",\"state\":\"ab\",\"town\":\"ab\"}},\"script_names\":{\"kana\":{\"registered_name\":\"ab\"},\"kanji\":{\"registered_name\":\"ab\"}},\"structure\":\"private_corporation\"},\"country\":\"ab\",\"entity_type\":\"individual\",\"individual\":{\"additional_addresses\":[{\"country\":\"ab\",\"purpose\":\"registered\",\"city\":\"ab\",\"line1\":\"ab\",\"line2\":\"ab\",\"postal_code\":\"ab\",\"state\":\"ab\",\"town\":\"ab\"}],\"additional_names\":[{\"purpose\":\"alias\",\"full_name\":\"ab\",\"given_name\":\"ab\",\"surname\":\"ab\"}],\"address\":{\"country\":\"ab\",\"city\":\"ab\",\"line1\":\"ab\",\"line2\":\"ab\",\"postal_code\":\"ab\",\"state\":\"ab\",\"town\":\"ab\"},\"date_of_birth\":{\"day\":1,\"month\":1,\"year\":1},\"documents\":{\"company_authorization\":{\"files\":[\"ab\"],\"type\":\"files\"},\"passport\":{\"files\":[\"ab\"],\"type\":\"files\"},\"primary_verification\":{\"front_back\":{\"front\":\"ab\",\"back\":\"ab\"},\"type\":\"front_back\"},\"secondary_verification\":{\"front_back\":{\"front\":\"ab\",\"back\":\"ab\"},\"type\":\"front_back\"},\"visa\":{\"files\":[\"ab\"],\"type\":\"files\"}},\"email\":\"ab\",\"given_name\":\"ab\",\"id_numbers\":[{\"type\":\"sk_dic\",\"value\":\"ab\"}],\"legal_gender\":\"female\",\"metadata\":{\"key\":\"ab\"},\"nationalities\":[\"ab\"],\"phone\":\"ab\",\"political_exposure\":\"existing\",\"relationship\":{\"director\":true,\"executive\":true,\"owner\":true,\"percent_ownership\":\"1\",\"title\":\"ab\"},\"script_addresses\":{\"kana\":{\"country\":\"ab\",\"city\":\"ab\",\"line1\":\"ab\",\"line2\":\"ab\",\"postal_code\":\"ab\",\"state\":\"ab\",\"town\":\"ab\"},\"kanji\":{\"country\":\"ab\",\"city\":\"ab\",\"line1\":\"ab\",\"line2\":\"ab\",\"postal_code\":\"ab\",\"state\":\"ab\",\"town\":\"ab\"}},\"script_names\":{\"kana\":{\"given_name\":\"ab\",\"surname\":\"ab\"},\"kanji\":{\"given_name\":\"ab\",\"surname\":\"ab\"}},\"surname\":\"ab\"}},\"include\":[\"future_requirements\"],\"metadata\":{\"key\":\"ab\"}},\"options\":{}}", p99::request),
];

mod p0 {
use stripe::accounts;
pub(crate) fn request() -> crate::Made {
    Ok(stripe_runtime::ApiRequest::into_request(accounts::delete("account_1")))
}
}

mod p1 {
use stripe::coupons;
pub(crate) fn request() -> crate::Made {
    Ok(stripe_runtime::ApiRequest::into_request(coupons::delete("coupon_1")))
}
}

mod p2 {
use stripe::customers;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            customers::subscriptions::delete("customer_1", "subscription_exposed_id_1")
                .invoice_now(true)
                .prorate(true),
        ),
    )
}
}

mod p3 {
use stripe::plans;
pub(crate) fn request() -> crate::Made {
    Ok(stripe_runtime::ApiRequest::into_request(plans::delete("plan_1")))
}
}

mod p4 {
use stripe::subscription_items::delete::{PaymentBehavior, ProrationBehavior};
use stripe::subscription_items;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            subscription_items::delete("item_1")
                .clear_usage(true)
                .payment_behavior(PaymentBehavior::PendingIfIncomplete)
                .proration_behavior(ProrationBehavior::None)
                .proration_date(1_700_000_000),
        ),
    )
}
}

mod p5 {
use stripe::subscriptions::cancel::CancellationDetails;
use stripe::subscriptions::cancel::cancellation_details::Feedback;
use stripe::subscriptions;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            subscriptions::cancel("subscription_exposed_id_1")
                .cancellation_details(
                    CancellationDetails::new()
                        .comment("ab")
                        .feedback(Feedback::CustomerService),
                )
                .invoice_now(true)
                .prorate(true),
        ),
    )
}
}

mod p6 {
use stripe::test_helpers;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            test_helpers::test_clocks::delete("test_clock_1"),
        ),
    )
}
}

mod p7 {
use stripe::accounts;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            accounts::list()
                .created(stripe::Timestamp::from(1_700_000_000))
                .ending_before("ab")
                .limit(1)
                .starting_after("ab"),
        ),
    )
}
}

mod p8 {
use stripe::accounts;
pub(crate) fn request() -> crate::Made {
    Ok(stripe_runtime::ApiRequest::into_request(accounts::retrieve("account_1")))
}
}

mod p9 {
use stripe::accounts::people::list::Relationship;
use stripe::accounts;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            accounts::people::list("account_1")
                .ending_before("ab")
                .limit(1)
                .relationship(
                    Relationship::new()
                        .authorizer(true)
                        .director(true)
                        .executive(true)
                        .legal_guardian(true)
                        .owner(true)
                        .representative(true),
                )
                .starting_after("ab"),
        ),
    )
}
}

mod p10 {
use stripe::application_fees;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            application_fees::list()
                .charge("ab")
                .created(
                    stripe::Range::new().gte(stripe::Timestamp::from(1_700_000_000)),
                )
                .ending_before("ab")
                .limit(1)
                .starting_after("ab"),
        ),
    )
}
}

mod p11 {
use stripe::apps::secrets::list::Scope;
use stripe::apps::secrets::list::scope::Type;
use stripe::apps;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            apps::secrets::list(Scope::new(Type::Account).user("ab"))
                .ending_before("ab")
                .limit(1)
                .starting_after("ab"),
        ),
    )
}
}

mod p12 {
use stripe::apps::secrets::find::Scope;
use stripe::apps::secrets::find::scope::Type;
use stripe::apps;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            apps::secrets::find("ab", Scope::new(Type::User).user("ab")),
        ),
    )
}
}

mod p13 {
use stripe::balance;
pub(crate) fn request() -> crate::Made {
    Ok(stripe_runtime::ApiRequest::into_request(balance::retrieve()))
}
}

mod p14 {
use stripe::balance;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            balance::history::list()
                .created(stripe::Timestamp::from(1_700_000_000))
                .currency("usd")
                .ending_before("ab")
                .limit(1)
                .payout("ab")
                .source("ab")
                .starting_after("ab")
                .type_("ab"),
        ),
    )
}
}

mod p15 {
use stripe::billing::alerts::list::AlertType;
use stripe::billing;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            billing::alerts::list()
                .alert_type(AlertType::UsageThreshold)
                .ending_before("ab")
                .limit(1)
                .meter("ab")
                .starting_after("ab"),
        ),
    )
}
}

mod p16 {
use stripe::billing::credit_balance_summary::retrieve::Filter;
use stripe::billing::credit_balance_summary::retrieve::filter::{
    ApplicabilityScope, Type,
};
use stripe::billing::credit_balance_summary::retrieve::filter::applicability_scope::{
    Price, PriceType,
};
use stripe::billing;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            billing::credit_balance_summary::retrieve(
                    Filter::new(Type::ApplicabilityScope)
                        .applicability_scope(
                            ApplicabilityScope::new()
                                .price_type(PriceType::Metered)
                                .prices([Price::new("ab")]),
                        )
                        .credit_grant("ab"),
                )
                .customer("ab")
                .customer_account("ab"),
        ),
    )
}
}

mod p17 {
use stripe::billing;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            billing::credit_grants::retrieve("id_1"),
        ),
    )
}
}

mod p18 {
use stripe::billing::meters::event_summaries::list::ValueGroupingWindow;
use stripe::billing;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            billing::meters::event_summaries::list(
                    "id_1",
                    "ab",
                    1_700_000_000,
                    1_700_000_000,
                )
                .ending_before("ab")
                .limit(1)
                .starting_after("ab")
                .value_grouping_window(ValueGroupingWindow::Hour),
        ),
    )
}
}

mod p19 {
use stripe::charges;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            charges::list()
                .created(
                    stripe::Range::new().gte(stripe::Timestamp::from(1_700_000_000)),
                )
                .customer("ab")
                .ending_before("ab")
                .limit(1)
                .payment_intent("ab")
                .starting_after("ab")
                .transfer_group("ab"),
        ),
    )
}
}

mod p20 {
use stripe::checkout::sessions::list::{CustomerDetails, Status};
use stripe::checkout;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            checkout::sessions::list()
                .created(
                    stripe::Range::new().gte(stripe::Timestamp::from(1_700_000_000)),
                )
                .customer("ab")
                .customer_account("ab")
                .customer_details(CustomerDetails::new("ab"))
                .ending_before("ab")
                .limit(1)
                .payment_intent("ab")
                .payment_link("ab")
                .starting_after("ab")
                .status(Status::Complete)
                .subscription("ab"),
        ),
    )
}
}

mod p21 {
use stripe::climate;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            climate::products::retrieve("product_1"),
        ),
    )
}
}

mod p22 {
use stripe::coupons;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            coupons::list()
                .created(
                    stripe::Range::new().gte(stripe::Timestamp::from(1_700_000_000)),
                )
                .ending_before("ab")
                .limit(1)
                .starting_after("ab"),
        ),
    )
}
}

mod p23 {
use stripe::credit_notes::preview::{EmailType, Line, Reason, Refund, ShippingCost};
use stripe::credit_notes::preview::line::TaxAmount;
use stripe::credit_notes::preview::refund::PaymentRecordRefund;
use stripe::credit_notes;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            credit_notes::preview("ab")
                .amount(1)
                .credit_amount(1)
                .effective_at(1_700_000_000)
                .email_type(EmailType::None)
                .lines([
                    Line::new(stripe::credit_notes::preview::line::Type::InvoiceLineItem)
                        .amount(1)
                        .description("ab")
                        .invoice_line_item("ab")
                        .metadata([("key", "ab")])
                        .quantity(1)
                        .tax_amounts([TaxAmount::new(1, "ab", 1)])
                        .tax_rates(["ab"])
                        .unit_amount(1)
                        .unit_amount_decimal(1),
                ])
                .memo("ab")
                .metadata([("key", "ab")])
                .out_of_band_amount(1)
                .reason(Reason::ProductUnsatisfactory)
                .refund_amount(1)
                .refunds([
                    Refund::new()
                        .amount_refunded(1)
                        .payment_record_refund(PaymentRecordRefund::new("ab", "ab"))
                        .refund("ab")
                        .type_(stripe::credit_notes::preview::refund::Type::Refund),
                ])
                .shipping_cost(ShippingCost::new().shipping_rate("ab")),
        ),
    )
}
}

mod p24 {
use stripe::credit_notes::preview_lines::list::{
    EmailType, Line, Reason, Refund, ShippingCost,
};
use stripe::credit_notes::preview_lines::list::line::TaxAmount;
use stripe::credit_notes::preview_lines::list::refund::PaymentRecordRefund;
use stripe::credit_notes;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            credit_notes::preview_lines::list("ab")
                .amount(1)
                .credit_amount(1)
                .effective_at(1_700_000_000)
                .email_type(EmailType::CreditNote)
                .ending_before("ab")
                .limit(1)
                .lines([
                    Line::new(
                            stripe::credit_notes::preview_lines::list::line::Type::CustomLineItem,
                        )
                        .amount(1)
                        .description("ab")
                        .invoice_line_item("ab")
                        .metadata([("key", "ab")])
                        .quantity(1)
                        .tax_amounts([TaxAmount::new(1, "ab", 1)])
                        .tax_rates(["ab"])
                        .unit_amount(1)
                        .unit_amount_decimal(1),
                ])
                .memo("ab")
                .metadata([("key", "ab")])
                .out_of_band_amount(1)
                .reason(Reason::Duplicate)
                .refund_amount(1)
                .refunds([
                    Refund::new()
                        .amount_refunded(1)
                        .payment_record_refund(PaymentRecordRefund::new("ab", "ab"))
                        .refund("ab")
                        .type_(
                            stripe::credit_notes::preview_lines::list::refund::Type::PaymentRecordRefund,
                        ),
                ])
                .shipping_cost(ShippingCost::new().shipping_rate("ab"))
                .starting_after("ab"),
        ),
    )
}
}

mod p25 {
use stripe::customers;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            customers::bank_accounts::retrieve("customer_1", "id_1"),
        ),
    )
}
}

mod p26 {
use stripe::customers;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            customers::discount::retrieve("customer_1"),
        ),
    )
}
}

mod p27 {
use stripe::customers;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            customers::subscriptions::retrieve("customer_1", "subscription_exposed_id_1"),
        ),
    )
}
}

mod p28 {
use stripe::disputes;
pub(crate) fn request() -> crate::Made {
    Ok(stripe_runtime::ApiRequest::into_request(disputes::retrieve("dispute_1")))
}
}

mod p29 {
use stripe::events;
pub(crate) fn request() -> crate::Made {
    Ok(stripe_runtime::ApiRequest::into_request(events::retrieve("id_1")))
}
}

mod p30 {
use stripe::files;
pub(crate) fn request() -> crate::Made {
    Ok(stripe_runtime::ApiRequest::into_request(files::retrieve("file_1")))
}
}

mod p31 {
use stripe::financial_connections;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            financial_connections::transactions::retrieve("transaction_1"),
        ),
    )
}
}

mod p32 {
use stripe::identity;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            identity::verification_sessions::retrieve("session_1"),
        ),
    )
}
}

mod p33 {
use stripe::invoice_items;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            invoice_items::retrieve("invoiceitem_1"),
        ),
    )
}
}

mod p34 {
use stripe::issuing;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            issuing::authorizations::retrieve("authorization_1"),
        ),
    )
}
}

mod p35 {
use stripe::issuing;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            issuing::disputes::retrieve("dispute_1"),
        ),
    )
}
}

mod p36 {
use stripe::issuing::tokens::list::Status;
use stripe::issuing;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            issuing::tokens::list("ab")
                .created(
                    stripe::Range::new().gte(stripe::Timestamp::from(1_700_000_000)),
                )
                .ending_before("ab")
                .limit(1)
                .starting_after("ab")
                .status(Status::Active),
        ),
    )
}
}

mod p37 {
use stripe::linked_accounts;
pub(crate) fn request() -> crate::Made {
    Ok(stripe_runtime::ApiRequest::into_request(linked_accounts::retrieve("account_1")))
}
}

mod p38 {
use stripe::payment_intents;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            payment_intents::retrieve("intent_1").client_secret("ab"),
        ),
    )
}
}

mod p39 {
use stripe::payment_method_configurations;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            payment_method_configurations::list()
                .active(true)
                .application("ab")
                .ending_before("ab")
                .limit(1)
                .starting_after("ab"),
        ),
    )
}
}

mod p40 {
use stripe::payment_records;
pub(crate) fn request() -> crate::Made {
    Ok(stripe_runtime::ApiRequest::into_request(payment_records::retrieve("id_1")))
}
}

mod p41 {
use stripe::prices;
pub(crate) fn request() -> crate::Made {
    Ok(stripe_runtime::ApiRequest::into_request(prices::retrieve("price_1")))
}
}

mod p42 {
use stripe::products;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            products::search("ab").limit(1).page("ab"),
        ),
    )
}
}

mod p43 {
use stripe::quotes;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            quotes::line_items::list("quote_1")
                .ending_before("ab")
                .limit(1)
                .starting_after("ab"),
        ),
    )
}
}

mod p44 {
use stripe::radar;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            radar::value_lists::list()
                .alias("ab")
                .contains("ab")
                .created(
                    stripe::Range::new().gte(stripe::Timestamp::from(1_700_000_000)),
                )
                .ending_before("ab")
                .limit(1)
                .starting_after("ab"),
        ),
    )
}
}

mod p45 {
use stripe::reporting;
pub(crate) fn request() -> crate::Made {
    Ok(stripe_runtime::ApiRequest::into_request(reporting::report_types::list()))
}
}

mod p46 {
use stripe::setup_intents;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            setup_intents::retrieve("intent_1").client_secret("ab"),
        ),
    )
}
}

mod p47 {
use stripe::sources;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            sources::mandate_notifications::retrieve(
                "source_1",
                "mandate_notification_1",
            ),
        ),
    )
}
}

mod p48 {
use stripe::subscription_schedules;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            subscription_schedules::retrieve("schedule_1"),
        ),
    )
}
}

mod p49 {
use stripe::subscriptions::list::{AutomaticTax, CollectionMethod, Status};
use stripe::subscriptions;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            subscriptions::list()
                .automatic_tax(AutomaticTax::new(true))
                .collection_method(CollectionMethod::SendInvoice)
                .created(stripe::Timestamp::from(1_700_000_000))
                .current_period_end(stripe::Timestamp::from(1_700_000_000))
                .current_period_start(stripe::Timestamp::from(1_700_000_000))
                .customer("ab")
                .customer_account("ab")
                .ending_before("ab")
                .limit(1)
                .price("ab")
                .starting_after("ab")
                .status(Status::All)
                .test_clock("ab"),
        ),
    )
}
}

mod p50 {
use stripe::tax;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            tax::calculations::line_items::list("calculation_1")
                .ending_before("ab")
                .limit(1)
                .starting_after("ab"),
        ),
    )
}
}

mod p51 {
use stripe::tax_rates;
pub(crate) fn request() -> crate::Made {
    Ok(stripe_runtime::ApiRequest::into_request(tax_rates::retrieve("tax_rate_1")))
}
}

mod p52 {
use stripe::terminal;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            terminal::configurations::list()
                .ending_before("ab")
                .is_account_default(true)
                .limit(1)
                .starting_after("ab"),
        ),
    )
}
}

mod p53 {
use stripe::test_helpers;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            test_helpers::test_clocks::list()
                .ending_before("ab")
                .limit(1)
                .starting_after("ab"),
        ),
    )
}
}

mod p54 {
use stripe::topups::list::Status;
use stripe::topups;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            topups::list()
                .amount(1_i64)
                .created(stripe::Timestamp::from(1_700_000_000))
                .ending_before("ab")
                .limit(1)
                .starting_after("ab")
                .status(Status::Succeeded),
        ),
    )
}
}

mod p55 {
use stripe::transfers;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            transfers::reversals::list("id_1")
                .ending_before("ab")
                .limit(1)
                .starting_after("ab"),
        ),
    )
}
}

mod p56 {
use stripe::treasury;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            treasury::debit_reversals::retrieve("debit_reversal_1"),
        ),
    )
}
}

mod p57 {
use stripe::treasury::outbound_payments::list::Status;
use stripe::treasury;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            treasury::outbound_payments::list("ab")
                .created(
                    stripe::Range::new().gte(stripe::Timestamp::from(1_700_000_000)),
                )
                .customer("ab")
                .ending_before("ab")
                .limit(1)
                .starting_after("ab")
                .status(Status::Posted),
        ),
    )
}
}

mod p58 {
use stripe::treasury::received_debits::list::Status;
use stripe::treasury;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            treasury::received_debits::list("ab")
                .ending_before("ab")
                .limit(1)
                .starting_after("ab")
                .status(Status::Failed),
        ),
    )
}
}

mod p59 {
use stripe::v2::commerce::product_catalog::imports::list::{FeedType, Status};
use stripe::v2;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            v2::commerce::product_catalog::imports::list()
                .created("2026-05-27T12:00:00Z".parse::<stripe::DateTime>()?)
                .created_gt("2026-05-27T12:00:00Z".parse::<stripe::DateTime>()?)
                .created_gte("2026-05-27T12:00:00Z".parse::<stripe::DateTime>()?)
                .created_lt("2026-05-27T12:00:00Z".parse::<stripe::DateTime>()?)
                .created_lte("2026-05-27T12:00:00Z".parse::<stripe::DateTime>()?)
                .feed_type(FeedType::Inventory)
                .limit(1)
                .page("ab")
                .status(Status::SucceededWithErrors),
        ),
    )
}
}

mod p60 {
use stripe::v2::core::accounts::list::AppliedConfiguration;
use stripe::v2;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            v2::core::accounts::list()
                .applied_configurations([AppliedConfiguration::Customer])
                .closed(true)
                .limit(1)
                .page("ab"),
        ),
    )
}
}

mod p61 {
use stripe::v2;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            v2::core::accounts::persons::retrieve("account_id_1", "id_1"),
        ),
    )
}
}

mod p62 {
use stripe::webhook_endpoints;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            webhook_endpoints::list().ending_before("ab").limit(1).starting_after("ab"),
        ),
    )
}
}

mod p63 {
use stripe::accounts::create::{
    BusinessProfile, BusinessType, Capabilities, Company, Controller, Groups, Individual,
    Settings,
};
use stripe::accounts::create::bank_account::{AccountHolderType, AccountType};
use stripe::accounts::create::business_profile::{
    AnnualRevenue, MinorityOwnedBusinessDesignation, MonthlyEstimatedRevenue,
    SupportAddress,
};
use stripe::accounts::create::capabilities::{
    AcssDebitPayments, AffirmPayments, AfterpayClearpayPayments, AlmaPayments,
    AmazonPayPayments, AppDistribution, AuBecsDebitPayments, BancontactPayments,
    BankTransferPayments, BilliePayments, BizumPayments, BlikPayments, BoletoPayments,
    CartesBancairesPayments, CashappPayments, CryptoPayments, EpsPayments, FpxPayments,
    GbBankTransferPayments, GiropayPayments, GrabpayPayments, IdealPayments,
    IndiaInternationalPayments, JcbPayments, JpBankTransferPayments, KakaoPayPayments,
    KlarnaPayments, KonbiniPayments, KrCardPayments, LegacyPayments, LinkPayments,
    MbWayPayments, MobilepayPayments, MultibancoPayments, MxBankTransferPayments,
    NaverPayPayments, NzBankAccountBecsDebitPayments, OxxoPayments, P24Payments,
    PayByBankPayments, PaycoPayments, PaynowPayments, PaytoPayments, PixPayments,
    PromptpayPayments, RevolutPayPayments, SamsungPayPayments, SatispayPayments,
    ScalapayPayments, SepaBankTransferPayments, SepaDebitPayments, SofortPayments,
    SunbitPayments, SwishPayments, TaxReportingUs1099K, TaxReportingUs1099Misc,
    Transfers, TwintPayments, UpiPayments, UsBankAccountAchPayments,
    UsBankTransferPayments, ZipPayments,
};
use stripe::accounts::create::company::{
    Address, AddressKana, AddressKanji, DirectorshipDeclaration, OwnershipDeclaration,
    OwnershipExemptionReason, RegistrationDate, RepresentativeDeclaration, Structure,
};
use stripe::accounts::create::company::verification::Document;
use stripe::accounts::create::controller::{
    Fees, Losses, RequirementCollection, StripeDashboard,
};
use stripe::accounts::create::controller::fees::Payer;
use stripe::accounts::create::documents::{
    BankAccountOwnershipVerification, CompanyLicense, CompanyMemorandumOfAssociation,
    CompanyMinisterialDecree, CompanyRegistrationVerification, CompanyTaxIdVerification,
    ProofOfAddress, ProofOfRegistration, ProofOfUltimateBeneficialOwnership,
};
use stripe::accounts::create::documents::proof_of_registration::Signer;
use stripe::accounts::create::individual::{
    Dob, PoliticalExposure, RegisteredAddress, Relationship,
};
use stripe::accounts::create::individual::verification::AdditionalDocument;
use stripe::accounts::create::settings::{Branding, Invoices, Payouts};
use stripe::accounts::create::settings::card_payments::DeclineOn;
use stripe::accounts::create::settings::invoices::HostedPaymentMethodSave;
use stripe::accounts::create::settings::payouts::Schedule;
use stripe::accounts::create::settings::payouts::schedule::{
    DelayDays, Interval, WeeklyAnchor, WeeklyPayoutDay,
};
use stripe::accounts;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            accounts::create()
                .account_token("ab")
                .bank_account(
                    stripe::accounts::create::BankAccount::new("ab", "ab")
                        .account_holder_name("ab")
                        .account_holder_type(AccountHolderType::Company)
                        .account_type(AccountType::Savings)
                        .currency("usd")
                        .documents(
                            stripe::accounts::create::bank_account::Documents::new()
                                .bank_account_ownership_verification(
                                    BankAccountOwnershipVerification::new().files(["ab"]),
                                ),
                        )
                        .routing_number("ab"),
                )
                .business_profile(
                    BusinessProfile::new()
                        .annual_revenue(AnnualRevenue::new(1, "usd", "ab"))
                        .estimated_worker_count(1)
                        .mcc("ab")
                        .minority_owned_business_designation([
                            MinorityOwnedBusinessDesignation::LgbtqiOwnedBusiness,
                        ])
                        .monthly_estimated_revenue(
                            MonthlyEstimatedRevenue::new(1, "usd"),
                        )
                        .name("ab")
                        .product_description("ab")
                        .support_address(
                            SupportAddress::new()
                                .city("ab")
                                .country("ab")
                                .line1("ab")
                                .line2("ab")
                                .postal_code("ab")
                                .state("ab"),
                        )
                        .support_email("ab")
                        .support_phone("ab")
                        .support_url("ab")
                        .url("ab"),
                )
                .business_type(BusinessType::Individual)
                .capabilities(
                    Capabilities::new()
                        .acss_debit_payments(AcssDebitPayments::new().requested(true))
                        .affirm_payments(AffirmPayments::new().requested(true))
                        .afterpay_clearpay_payments(
                            AfterpayClearpayPayments::new().requested(true),
                        )
                        .alma_payments(AlmaPayments::new().requested(true))
                        .amazon_pay_payments(AmazonPayPayments::new().requested(true))
                        .app_distribution(AppDistribution::new().requested(true))
                        .au_becs_debit_payments(
                            AuBecsDebitPayments::new().requested(true),
                        )
                        .bacs_debit_payments(
                            stripe::accounts::create::capabilities::BacsDebitPayments::new()
                                .requested(true),
                        )
                        .bancontact_payments(BancontactPayments::new().requested(true))
                        .bank_transfer_payments(
                            BankTransferPayments::new().requested(true),
                        )
                        .billie_payments(BilliePayments::new().requested(true))
                        .bizum_payments(BizumPayments::new().requested(true))
                        .blik_payments(BlikPayments::new().requested(true))
                        .boleto_payments(BoletoPayments::new().requested(true))
                        .card_issuing(
                            stripe::accounts::create::capabilities::CardIssuing::new()
                                .requested(true),
                        )
                        .card_payments(
                            stripe::accounts::create::capabilities::CardPayments::new()
                                .requested(true),
                        )
                        .cartes_bancaires_payments(
                            CartesBancairesPayments::new().requested(true),
                        )
                        .cashapp_payments(CashappPayments::new().requested(true))
                        .crypto_payments(CryptoPayments::new().requested(true))
                        .eps_payments(EpsPayments::new().requested(true))
                        .fpx_payments(FpxPayments::new().requested(true))
                        .gb_bank_transfer_payments(
                            GbBankTransferPayments::new().requested(true),
                        )
                        .giropay_payments(GiropayPayments::new().requested(true))
                        .grabpay_payments(GrabpayPayments::new().requested(true))
                        .ideal_payments(IdealPayments::new().requested(true))
                        .india_international_payments(
                            IndiaInternationalPayments::new().requested(true),
                        )
                        .jcb_payments(JcbPayments::new().requested(true))
                        .jp_bank_transfer_payments(
                            JpBankTransferPayments::new().requested(true),
                        )
                        .kakao_pay_payments(KakaoPayPayments::new().requested(true))
                        .klarna_payments(KlarnaPayments::new().requested(true))
                        .konbini_payments(KonbiniPayments::new().requested(true))
                        .kr_card_payments(KrCardPayments::new().requested(true))
                        .legacy_payments(LegacyPayments::new().requested(true))
                        .link_payments(LinkPayments::new().requested(true))
                        .mb_way_payments(MbWayPayments::new().requested(true))
                        .mobilepay_payments(MobilepayPayments::new().requested(true))
                        .multibanco_payments(MultibancoPayments::new().requested(true))
                        .mx_bank_transfer_payments(
                            MxBankTransferPayments::new().requested(true),
                        )
                        .naver_pay_payments(NaverPayPayments::new().requested(true))
                        .nz_bank_account_becs_debit_payments(
                            NzBankAccountBecsDebitPayments::new().requested(true),
                        )
                        .oxxo_payments(OxxoPayments::new().requested(true))
                        .p24_payments(P24Payments::new().requested(true))
                        .pay_by_bank_payments(PayByBankPayments::new().requested(true))
                        .payco_payments(PaycoPayments::new().requested(true))
                        .paynow_payments(PaynowPayments::new().requested(true))
                        .payto_payments(PaytoPayments::new().requested(true))
                        .pix_payments(PixPayments::new().requested(true))
                        .promptpay_payments(PromptpayPayments::new().requested(true))
                        .revolut_pay_payments(RevolutPayPayments::new().requested(true))
                        .samsung_pay_payments(SamsungPayPayments::new().requested(true))
                        .satispay_payments(SatispayPayments::new().requested(true))
                        .scalapay_payments(ScalapayPayments::new().requested(true))
                        .sepa_bank_transfer_payments(
                            SepaBankTransferPayments::new().requested(true),
                        )
                        .sepa_debit_payments(SepaDebitPayments::new().requested(true))
                        .sofort_payments(SofortPayments::new().requested(true))
                        .sunbit_payments(SunbitPayments::new().requested(true))
                        .swish_payments(SwishPayments::new().requested(true))
                        .tax_reporting_us_1099_k(
                            TaxReportingUs1099K::new().requested(true),
                        )
                        .tax_reporting_us_1099_misc(
                            TaxReportingUs1099Misc::new().requested(true),
                        )
                        .transfers(Transfers::new().requested(true))
                        .treasury(
                            stripe::accounts::create::capabilities::Treasury::new()
                                .requested(true),
                        )
                        .twint_payments(TwintPayments::new().requested(true))
                        .upi_payments(UpiPayments::new().requested(true))
                        .us_bank_account_ach_payments(
                            UsBankAccountAchPayments::new().requested(true),
                        )
                        .us_bank_transfer_payments(
                            UsBankTransferPayments::new().requested(true),
                        )
                        .zip_payments(ZipPayments::new().requested(true)),
                )
                .company(
                    Company::new()
                        .address(
                            Address::new()
                                .city("ab")
                                .country("ab")
                                .line1("ab")
                                .line2("ab")
                                .postal_code("ab")
                                .state("ab"),
                        )
                        .address_kana(
                            AddressKana::new()
                                .city("ab")
                                .country("ab")
                                .line1("ab")
                                .line2("ab")
                                .postal_code("ab")
                                .state("ab")
                                .town("ab"),
                        )
                        .address_kanji(
                            AddressKanji::new()
                                .city("ab")
                                .country("ab")
                                .line1("ab")
                                .line2("ab")
                                .postal_code("ab")
                                .state("ab")
                                .town("ab"),
                        )
                        .directors_provided(true)
                        .directorship_declaration(
                            DirectorshipDeclaration::new()
                                .date(1_700_000_000)
                                .ip("ab")
                                .user_agent("ab"),
                        )
                        .executives_provided(true)
                        .export_license_id("ab")
                        .export_purpose_code("ab")
                        .name("ab")
                        .name_kana("ab")
                        .name_kanji("ab")
                        .owners_provided(true)
                        .ownership_declaration(
                            OwnershipDeclaration::new()
                                .date(1_700_000_000)
                                .ip("ab")
                                .user_agent("ab"),
                        )
                        .ownership_exemption_reason(
                            OwnershipExemptionReason::QualifiedEntityExceedsOwnershipThreshold,
                        )
                        .phone("ab")
                        .registration_date(RegistrationDate::new(1, 1, 1))
                        .registration_number("ab")
                        .representative_declaration(
                            RepresentativeDeclaration::new()
                                .date(1_700_000_000)
                                .ip("ab")
                                .user_agent("ab"),
                        )
                        .structure(Structure::PrivatePartnership)
                        .tax_id("ab")
                        .tax_id_registrar("ab")
                        .vat_id("ab")
                        .verification(
                            stripe::accounts::create::company::Verification::new()
                                .document(Document::new().back("ab").front("ab")),
                        ),
                )
                .controller(
                    Controller::new()
                        .fees(Fees::new().payer(Payer::Account))
                        .losses(
                            Losses::new()
                                .payments(
                                    stripe::accounts::create::controller::losses::Payments::Application,
                                ),
                        )
                        .requirement_collection(RequirementCollection::Application)
                        .stripe_dashboard(
                            StripeDashboard::new()
                                .type_(
                                    stripe::accounts::create::controller::stripe_dashboard::Type::Full,
                                ),
                        ),
                )
                .country("ab")
                .default_currency("usd")
                .documents(
                    stripe::accounts::create::Documents::new()
                        .bank_account_ownership_verification(
                            BankAccountOwnershipVerification::new().files(["ab"]),
                        )
                        .company_license(CompanyLicense::new().files(["ab"]))
                        .company_memorandum_of_association(
                            CompanyMemorandumOfAssociation::new().files(["ab"]),
                        )
                        .company_ministerial_decree(
                            CompanyMinisterialDecree::new().files(["ab"]),
                        )
                        .company_registration_verification(
                            CompanyRegistrationVerification::new().files(["ab"]),
                        )
                        .company_tax_id_verification(
                            CompanyTaxIdVerification::new().files(["ab"]),
                        )
                        .proof_of_address(ProofOfAddress::new().files(["ab"]))
                        .proof_of_registration(
                            ProofOfRegistration::new()
                                .files(["ab"])
                                .signer(Signer::new().person("ab")),
                        )
                        .proof_of_ultimate_beneficial_ownership(
                            ProofOfUltimateBeneficialOwnership::new()
                                .files(["ab"])
                                .signer(Signer::new().person("ab")),
                        ),
                )
                .email("ab")
                .external_account(
                    stripe::accounts::create::external_account::BankAccount::new(
                            "ab",
                            "ab",
                        )
                        .account_holder_name("ab")
                        .account_holder_type(AccountHolderType::Company)
                        .account_type(AccountType::Savings)
                        .currency("usd")
                        .documents(
                            stripe::accounts::create::bank_account::Documents::new()
                                .bank_account_ownership_verification(
                                    BankAccountOwnershipVerification::new().files(["ab"]),
                                ),
                        )
                        .routing_number("ab"),
                )
                .groups(Groups::new().payments_pricing("ab"))
                .individual(
                    Individual::new()
                        .address(
                            Address::new()
                                .city("ab")
                                .country("ab")
                                .line1("ab")
                                .line2("ab")
                                .postal_code("ab")
                                .state("ab"),
                        )
                        .address_kana(
                            AddressKana::new()
                                .city("ab")
                                .country("ab")
                                .line1("ab")
                                .line2("ab")
                                .postal_code("ab")
                                .state("ab")
                                .town("ab"),
                        )
                        .address_kanji(
                            AddressKanji::new()
                                .city("ab")
                                .country("ab")
                                .line1("ab")
                                .line2("ab")
                                .postal_code("ab")
                                .state("ab")
                                .town("ab"),
                        )
                        .dob(Dob::new(1, 1, 1))
                        .email("ab")
                        .first_name("ab")
                        .first_name_kana("ab")
                        .first_name_kanji("ab")
                        .full_name_aliases(["ab"])
                        .gender("ab")
                        .id_number("ab")
                        .id_number_secondary("ab")
                        .last_name("ab")
                        .last_name_kana("ab")
                        .last_name_kanji("ab")
                        .maiden_name("ab")
                        .metadata([("key", "ab")])
                        .phone("ab")
                        .political_exposure(PoliticalExposure::Existing)
                        .registered_address(
                            RegisteredAddress::new()
                                .city("ab")
                                .country("ab")
                                .line1("ab")
                                .line2("ab")
                                .postal_code("ab")
                                .state("ab"),
                        )
                        .relationship(
                            Relationship::new()
                                .director(true)
                                .executive(true)
                                .owner(true)
                                .percent_ownership(1.5)
                                .title("ab"),
                        )
                        .ssn_last_4("ab")
                        .verification(
                            stripe::accounts::create::individual::Verification::new()
                                .additional_document(
                                    AdditionalDocument::new().back("ab").front("ab"),
                                )
                                .document(Document::new().back("ab").front("ab")),
                        ),
                )
                .metadata([("key", "ab")])
                .settings(
                    Settings::new()
                        .bacs_debit_payments(
                            stripe::accounts::create::settings::BacsDebitPayments::new()
                                .display_name("ab"),
                        )
                        .branding(
                            Branding::new()
                                .icon("ab")
                                .logo("ab")
                                .primary_color("ab")
                                .secondary_color("ab"),
                        )
                        .card_issuing(
                            stripe::accounts::create::settings::CardIssuing::new()
                                .tos_acceptance(
                                    stripe::accounts::create::settings::card_issuing::TosAcceptance::new()
                                        .date(1_700_000_000)
                                        .ip("ab")
                                        .user_agent("ab"),
                                ),
                        )
                        .card_payments(
                            stripe::accounts::create::settings::CardPayments::new()
                                .decline_on(
                                    DeclineOn::new().avs_failure(true).cvc_failure(true),
                                )
                                .statement_descriptor_prefix("ab")
                                .statement_descriptor_prefix_kana("ab")
                                .statement_descriptor_prefix_kanji("ab"),
                        )
                        .invoices(
                            Invoices::new()
                                .hosted_payment_method_save(HostedPaymentMethodSave::Never),
                        )
                        .payments(
                            stripe::accounts::create::settings::Payments::new()
                                .statement_descriptor("ab")
                                .statement_descriptor_kana("ab")
                                .statement_descriptor_kanji("ab"),
                        )
                        .payouts(
                            Payouts::new()
                                .debit_negative_balances(true)
                                .schedule(
                                    Schedule::new()
                                        .delay_days(DelayDays::Minimum)
                                        .interval(Interval::Monthly)
                                        .monthly_anchor(1)
                                        .monthly_payout_days([1])
                                        .weekly_anchor(WeeklyAnchor::Saturday)
                                        .weekly_payout_days([WeeklyPayoutDay::Friday]),
                                )
                                .statement_descriptor("ab"),
                        )
                        .treasury(
                            stripe::accounts::create::settings::Treasury::new()
                                .tos_acceptance(
                                    stripe::accounts::create::settings::card_issuing::TosAcceptance::new()
                                        .date(1_700_000_000)
                                        .ip("ab")
                                        .user_agent("ab"),
                                ),
                        ),
                )
                .tos_acceptance(
                    stripe::accounts::create::TosAcceptance::new()
                        .date(1_700_000_000)
                        .ip("ab")
                        .service_agreement("ab")
                        .user_agent("ab"),
                )
                .type_(stripe::accounts::create::Type::Express),
        ),
    )
}
}

mod p64 {
use stripe::accounts::bank_accounts::create::BankAccount;
use stripe::accounts::bank_accounts::create::bank_account::{
    AccountHolderType, AccountType, Documents,
};
use stripe::accounts::bank_accounts::create::bank_account::documents::BankAccountOwnershipVerification;
use stripe::accounts::bank_accounts::create::external_account::Card;
use stripe::accounts;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            accounts::bank_accounts::create(
                    "account_1",
                    Card::new("ab", 1, 1, "usd")
                        .address_city("ab")
                        .address_country("ab")
                        .address_line1("ab")
                        .address_line2("ab")
                        .address_state("ab")
                        .address_zip("ab")
                        .cvc("ab")
                        .metadata([("key", "ab")])
                        .name("ab")
                        .default_for_currency(true),
                )
                .bank_account(
                    BankAccount::new("ab", "ab")
                        .account_holder_name("ab")
                        .account_holder_type(AccountHolderType::Company)
                        .account_type(AccountType::Checking)
                        .currency("usd")
                        .documents(
                            Documents::new()
                                .bank_account_ownership_verification(
                                    BankAccountOwnershipVerification::new().files(["ab"]),
                                ),
                        )
                        .routing_number("ab"),
                )
                .default_for_currency(true)
                .metadata([("key", "ab")]),
        ),
    )
}
}

mod p65 {
use stripe::accounts::people::create::{
    AdditionalTosAcceptances, Address, AddressKana, AddressKanji, Dob, Documents,
    PoliticalExposure, RegisteredAddress, Relationship, UsCfpbData, Verification,
};
use stripe::accounts::people::create::additional_tos_acceptances::Account;
use stripe::accounts::people::create::documents::{CompanyAuthorization, Passport, Visa};
use stripe::accounts::people::create::us_cfpb_data::{EthnicityDetails, RaceDetails};
use stripe::accounts::people::create::us_cfpb_data::ethnicity_details::Ethnicity;
use stripe::accounts::people::create::us_cfpb_data::race_details::Race;
use stripe::accounts::people::create::verification::{AdditionalDocument, Document};
use stripe::accounts;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            accounts::people::create("account_1")
                .additional_tos_acceptances(
                    AdditionalTosAcceptances::new()
                        .account(
                            Account::new().date(1_700_000_000).ip("ab").user_agent("ab"),
                        ),
                )
                .address(
                    Address::new()
                        .city("ab")
                        .country("ab")
                        .line1("ab")
                        .line2("ab")
                        .postal_code("ab")
                        .state("ab"),
                )
                .address_kana(
                    AddressKana::new()
                        .city("ab")
                        .country("ab")
                        .line1("ab")
                        .line2("ab")
                        .postal_code("ab")
                        .state("ab")
                        .town("ab"),
                )
                .address_kanji(
                    AddressKanji::new()
                        .city("ab")
                        .country("ab")
                        .line1("ab")
                        .line2("ab")
                        .postal_code("ab")
                        .state("ab")
                        .town("ab"),
                )
                .dob(Dob::new(1, 1, 1))
                .documents(
                    Documents::new()
                        .company_authorization(
                            CompanyAuthorization::new().files([Some("ab".to_owned())]),
                        )
                        .passport(Passport::new().files([Some("ab".to_owned())]))
                        .visa(Visa::new().files([Some("ab".to_owned())])),
                )
                .email("ab")
                .first_name("ab")
                .first_name_kana("ab")
                .first_name_kanji("ab")
                .full_name_aliases(["ab"])
                .gender("ab")
                .id_number("ab")
                .id_number_secondary("ab")
                .last_name("ab")
                .last_name_kana("ab")
                .last_name_kanji("ab")
                .maiden_name("ab")
                .metadata([("key", "ab")])
                .nationality("ab")
                .person_token("ab")
                .phone("ab")
                .political_exposure(PoliticalExposure::Existing)
                .registered_address(
                    RegisteredAddress::new()
                        .city("ab")
                        .country("ab")
                        .line1("ab")
                        .line2("ab")
                        .postal_code("ab")
                        .state("ab"),
                )
                .relationship(
                    Relationship::new()
                        .authorizer(true)
                        .director(true)
                        .executive(true)
                        .legal_guardian(true)
                        .owner(true)
                        .percent_ownership(1.5)
                        .representative(true)
                        .title("ab"),
                )
                .ssn_last_4("ab")
                .us_cfpb_data(
                    UsCfpbData::new()
                        .ethnicity_details(
                            EthnicityDetails::new()
                                .ethnicity([Ethnicity::NotHispanicOrLatino])
                                .ethnicity_other("ab"),
                        )
                        .race_details(
                            RaceDetails::new().race([Race::Ethiopian]).race_other("ab"),
                        )
                        .self_identified_gender("ab"),
                )
                .verification(
                    Verification::new()
                        .additional_document(
                            AdditionalDocument::new().back("ab").front("ab"),
                        )
                        .document(Document::new().back("ab").front("ab")),
                ),
        ),
    )
}
}

mod p66 {
use stripe::application_fees;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            application_fees::refunds::update("fee_1", "id_1").metadata([("key", "ab")]),
        ),
    )
}
}

mod p67 {
use stripe::balance_settings::update::Payments;
use stripe::balance_settings::update::payments::{Payouts, SettlementTiming};
use stripe::balance_settings::update::payments::payouts::{
    AutomaticTransferRulesByCurrency, Schedule,
};
use stripe::balance_settings::update::payments::payouts::automatic_transfer_rules_by_currency::Type;
use stripe::balance_settings::update::payments::payouts::schedule::{
    Interval, WeeklyPayoutDay,
};
use stripe::balance_settings::update::payments::settlement_timing::StartOfDay;
use stripe::balance_settings;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            balance_settings::update()
                .payments(
                    Payments::new()
                        .debit_negative_balances(true)
                        .payouts(
                            Payouts::new()
                                .automatic_transfer_rules_by_currency([
                                    (
                                        "key",
                                        Some(
                                            vec![
                                                AutomaticTransferRulesByCurrency::new("ab",
                                                Type::TransferUpToAmount).transfer_up_to_amount(1)
                                            ],
                                        ),
                                    ),
                                ])
                                .minimum_balance_by_currency([("key", Some(1_i64))])
                                .schedule(
                                    Schedule::new()
                                        .interval(Interval::Manual)
                                        .monthly_payout_days([1])
                                        .weekly_payout_days([WeeklyPayoutDay::Wednesday]),
                                )
                                .statement_descriptor("ab"),
                        )
                        .settlement_timing(
                            SettlementTiming::new()
                                .delay_days_override(1)
                                .start_of_day(
                                    StartOfDay::new().hour(1).minutes(1).timezone("ab"),
                                ),
                        ),
                ),
        ),
    )
}
}

mod p68 {
use stripe::billing::alerts::create::UsageThreshold;
use stripe::billing::alerts::create::usage_threshold::Filter;
use stripe::billing;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            billing::alerts::create("ab")
                .usage_threshold(
                    UsageThreshold::new(1, "ab").filters([Filter::new().customer("ab")]),
                ),
        ),
    )
}
}

mod p69 {
use stripe::billing;
pub(crate) fn request() -> crate::Made {
    Ok(stripe_runtime::ApiRequest::into_request(billing::credit_grants::expire("id_1")))
}
}

mod p70 {
use stripe::billing;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            billing::meter_events::create("ab", [("key", "ab")])
                .identifier("ab")
                .timestamp(1_700_000_000),
        ),
    )
}
}

mod p71 {
use stripe::billing;
pub(crate) fn request() -> crate::Made {
    Ok(stripe_runtime::ApiRequest::into_request(billing::meters::deactivate("id_1")))
}
}

mod p72 {
use stripe::billing_portal::configurations::create::{
    BusinessProfile, Features, LoginPage,
};
use stripe::billing_portal::configurations::create::features::{
    CustomerUpdate, InvoiceHistory, PaymentMethodUpdate, SubscriptionCancel,
    SubscriptionUpdate,
};
use stripe::billing_portal::configurations::create::features::customer_update::AllowedUpdate;
use stripe::billing_portal::configurations::create::features::subscription_cancel::{
    CancellationReason, Mode, ProrationBehavior,
};
use stripe::billing_portal::configurations::create::features::subscription_update::{
    BillingCycleAnchor, DefaultAllowedUpdate, Product, ScheduleAtPeriodEnd,
    TrialUpdateBehavior,
};
use stripe::billing_portal::configurations::create::features::subscription_update::product::AdjustableQuantity;
use stripe::billing_portal::configurations::create::features::subscription_update::schedule_at_period_end::Condition;
use stripe::billing_portal::configurations::create::features::subscription_update::schedule_at_period_end::condition::Type;
use stripe::billing_portal;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            billing_portal::configurations::create(
                    Features::new()
                        .customer_update(
                            CustomerUpdate::new(true)
                                .allowed_updates([AllowedUpdate::Name]),
                        )
                        .invoice_history(InvoiceHistory::new(true))
                        .payment_method_update(
                            PaymentMethodUpdate::new(true)
                                .payment_method_configuration("ab"),
                        )
                        .subscription_cancel(
                            SubscriptionCancel::new(true)
                                .cancellation_reason(
                                    CancellationReason::new(
                                        true,
                                        [
                                            stripe::billing_portal::configurations::create::features::subscription_cancel::cancellation_reason::Option::CustomerService,
                                        ],
                                    ),
                                )
                                .mode(Mode::AtPeriodEnd)
                                .proration_behavior(ProrationBehavior::None),
                        )
                        .subscription_update(
                            SubscriptionUpdate::new(true)
                                .billing_cycle_anchor(BillingCycleAnchor::Now)
                                .default_allowed_updates([DefaultAllowedUpdate::Quantity])
                                .products([
                                    Product::new("ab", ["ab"])
                                        .adjustable_quantity(
                                            AdjustableQuantity::new(true).maximum(1).minimum(1),
                                        ),
                                ])
                                .proration_behavior(ProrationBehavior::None)
                                .schedule_at_period_end(
                                    ScheduleAtPeriodEnd::new()
                                        .conditions([Condition::new(Type::DecreasingItemAmount)]),
                                )
                                .trial_update_behavior(TrialUpdateBehavior::ContinueTrial),
                        ),
                )
                .business_profile(
                    BusinessProfile::new()
                        .headline("ab")
                        .privacy_policy_url("ab")
                        .terms_of_service_url("ab"),
                )
                .default_return_url("ab")
                .login_page(LoginPage::new(true))
                .metadata([("key", "ab")])
                .name("ab"),
        ),
    )
}
}

mod p73 {
use stripe::charges::update::{FraudDetails, Shipping};
use stripe::charges::update::fraud_details::UserReport;
use stripe::charges::update::shipping::Address;
use stripe::charges;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            charges::update("charge_1")
                .customer("ab")
                .description("ab")
                .fraud_details(FraudDetails::new(UserReport::Fraudulent))
                .metadata([("key", "ab")])
                .receipt_email("ab")
                .shipping(
                    Shipping::new(
                            "ab",
                            Address::new()
                                .city("ab")
                                .country("ab")
                                .line1("ab")
                                .line2("ab")
                                .postal_code("ab")
                                .state("ab"),
                        )
                        .carrier("ab")
                        .phone("ab")
                        .tracking_number("ab"),
                )
                .transfer_group("ab"),
        ),
    )
}
}

mod p74 {
use stripe::charges;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            charges::refunds::update("charge_1", "refund_1").metadata([("key", "ab")]),
        ),
    )
}
}

mod p75 {
use stripe::checkout::sessions::create::{
    AdaptivePricing, AfterExpiration, AutomaticTax, BillingAddressCollection,
    BrandingSettings, ConsentCollection, CustomText, CustomerCreation, CustomerUpdate,
    Discount, ExcludedPaymentMethodType, InvoiceCreation, LineItem, Locale,
    ManagedPayments, Mode, NameCollection, OptionalItem, OriginContext,
    PaymentIntentData, PaymentMethodCollection, PaymentMethodData, PaymentMethodOptions,
    PaymentMethodType, Permissions, PhoneNumberCollection, RedirectOnCompletion,
    SavedPaymentMethodOptions, SetupIntentData, ShippingAddressCollection,
    ShippingOption, SubmitType, SubscriptionData, TaxIdCollection, UiMode, WalletOptions,
};
use stripe::checkout::sessions::create::after_expiration::Recovery;
use stripe::checkout::sessions::create::automatic_tax::Liability;
use stripe::checkout::sessions::create::branding_settings::{
    BorderStyle, FontFamily, Icon, Logo,
};
use stripe::checkout::sessions::create::consent_collection::{
    PaymentMethodReuseAgreement, Promotions, TermsOfService,
};
use stripe::checkout::sessions::create::consent_collection::payment_method_reuse_agreement::Position;
use stripe::checkout::sessions::create::custom_field::{Dropdown, Label, Numeric, Text};
use stripe::checkout::sessions::create::custom_text::{
    AfterSubmit, ShippingAddress, Submit, TermsOfServiceAcceptance,
};
use stripe::checkout::sessions::create::customer_update::Name;
use stripe::checkout::sessions::create::invoice_creation::InvoiceData;
use stripe::checkout::sessions::create::invoice_creation::invoice_data::{
    Issuer, RenderingOptions,
};
use stripe::checkout::sessions::create::invoice_creation::invoice_data::rendering_options::AmountTaxDisplay;
use stripe::checkout::sessions::create::line_item::{AdjustableQuantity, PriceData};
use stripe::checkout::sessions::create::line_item::price_data::{
    ProductData, Recurring, TaxBehavior,
};
use stripe::checkout::sessions::create::line_item::price_data::recurring::Interval;
use stripe::checkout::sessions::create::name_collection::{Business, Individual};
use stripe::checkout::sessions::create::payment_method_data::AllowRedisplay;
use stripe::checkout::sessions::create::payment_method_options::{
    AcssDebit, Affirm, AfterpayClearpay, Alipay, Alma, AmazonPay, AuBecsDebit, BacsDebit,
    Bancontact, Billie, Boleto, Card, Cashapp, Crypto, CustomerBalance, DemoPay, Eps,
    Fpx, Giropay, Grabpay, Ideal, KakaoPay, Klarna, Konbini, KrCard, Mobilepay,
    Multibanco, NaverPay, Oxxo, P24, Payco, Paynow, Paypal, Payto, Pix, RevolutPay,
    SamsungPay, Satispay, Scalapay, SepaDebit, Sofort, Swish, Twint, Upi, UsBankAccount,
    WechatPay,
};
use stripe::checkout::sessions::create::payment_method_options::acss_debit::Currency;
use stripe::checkout::sessions::create::payment_method_options::acss_debit::mandate_options::{
    DefaultFor, TransactionType,
};
use stripe::checkout::sessions::create::payment_method_options::card::{
    Installments, RequestExtendedAuthorization, RequestIncrementalAuthorization,
    RequestMulticapture, RequestOvercapture, RequestThreeDSecure, Restrictions,
};
use stripe::checkout::sessions::create::payment_method_options::card::restrictions::BrandsBlocked;
use stripe::checkout::sessions::create::payment_method_options::customer_balance::{
    BankTransfer, FundingType,
};
use stripe::checkout::sessions::create::payment_method_options::customer_balance::bank_transfer::{
    EuBankTransfer, RequestedAddressType,
};
use stripe::checkout::sessions::create::payment_method_options::klarna::Subscription;
use stripe::checkout::sessions::create::payment_method_options::klarna::subscription::NextBilling;
use stripe::checkout::sessions::create::payment_method_options::paypal::PreferredLocale;
use stripe::checkout::sessions::create::payment_method_options::payto::mandate_options::{
    AmountType, Purpose,
};
use stripe::checkout::sessions::create::payment_method_options::pix::AmountIncludesIof;
use stripe::checkout::sessions::create::payment_method_options::us_bank_account::FinancialConnections;
use stripe::checkout::sessions::create::payment_method_options::us_bank_account::financial_connections::{
    Permission, Prefetch,
};
use stripe::checkout::sessions::create::permissions::UpdateShippingDetails;
use stripe::checkout::sessions::create::saved_payment_method_options::{
    AllowRedisplayFilter, PaymentMethodRemove, PaymentMethodSave,
};
use stripe::checkout::sessions::create::shipping_address_collection::AllowedCountry;
use stripe::checkout::sessions::create::shipping_option::ShippingRateData;
use stripe::checkout::sessions::create::shipping_option::shipping_rate_data::{
    DeliveryEstimate, FixedAmount,
};
use stripe::checkout::sessions::create::shipping_option::shipping_rate_data::delivery_estimate::{
    Maximum, Minimum,
};
use stripe::checkout::sessions::create::shipping_option::shipping_rate_data::delivery_estimate::maximum::Unit;
use stripe::checkout::sessions::create::shipping_option::shipping_rate_data::fixed_amount::CurrencyOption;
use stripe::checkout::sessions::create::subscription_data::{
    BillingMode, InvoiceSettings, PendingInvoiceItemInterval, ProrationBehavior,
    TrialSettings,
};
use stripe::checkout::sessions::create::subscription_data::billing_mode::Flexible;
use stripe::checkout::sessions::create::subscription_data::billing_mode::flexible::ProrationDiscounts;
use stripe::checkout::sessions::create::subscription_data::trial_settings::EndBehavior;
use stripe::checkout::sessions::create::subscription_data::trial_settings::end_behavior::MissingPaymentMethod;
use stripe::checkout::sessions::create::tax_id_collection::Required;
use stripe::checkout::sessions::create::wallet_options::link::Display;
use stripe::checkout;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            checkout::sessions::create()
                .adaptive_pricing(AdaptivePricing::new().enabled(true))
                .after_expiration(
                    AfterExpiration::new()
                        .recovery(Recovery::new(true).allow_promotion_codes(true)),
                )
                .allow_promotion_codes(true)
                .automatic_tax(
                    AutomaticTax::new(true)
                        .liability(
                            Liability::new(
                                    stripe::checkout::sessions::create::automatic_tax::liability::Type::SelfValue,
                                )
                                .account("ab"),
                        ),
                )
                .billing_address_collection(BillingAddressCollection::Required)
                .branding_settings(
                    BrandingSettings::new()
                        .background_color("ab")
                        .border_style(BorderStyle::Rectangular)
                        .button_color("ab")
                        .display_name("ab")
                        .font_family(FontFamily::PtSans)
                        .icon(
                            Icon::new(
                                    stripe::checkout::sessions::create::branding_settings::icon::Type::Url,
                                )
                                .file("ab")
                                .url("ab"),
                        )
                        .logo(
                            Logo::new(
                                    stripe::checkout::sessions::create::branding_settings::icon::Type::Url,
                                )
                                .file("ab")
                                .url("ab"),
                        ),
                )
                .cancel_url("ab")
                .client_reference_id("ab")
                .consent_collection(
                    ConsentCollection::new()
                        .payment_method_reuse_agreement(
                            PaymentMethodReuseAgreement::new(Position::Hidden),
                        )
                        .promotions(Promotions::None)
                        .terms_of_service(TermsOfService::Required),
                )
                .currency("usd")
                .custom_fields([
                    stripe::checkout::sessions::create::CustomField::new(
                            "ab",
                            Label::new("ab"),
                            stripe::checkout::sessions::create::custom_field::Type::Numeric,
                        )
                        .dropdown(
                            Dropdown::new([
                                    stripe::checkout::sessions::create::custom_field::dropdown::Option::new(
                                        "ab",
                                        "ab",
                                    ),
                                ])
                                .default_value("ab"),
                        )
                        .numeric(
                            Numeric::new()
                                .default_value("ab")
                                .maximum_length(1)
                                .minimum_length(1),
                        )
                        .optional(true)
                        .text(
                            Text::new()
                                .default_value("ab")
                                .maximum_length(1)
                                .minimum_length(1),
                        ),
                ])
                .custom_text(
                    CustomText::new()
                        .after_submit(AfterSubmit::new("ab"))
                        .shipping_address(ShippingAddress::new("ab"))
                        .submit(Submit::new("ab"))
                        .terms_of_service_acceptance(TermsOfServiceAcceptance::new("ab")),
                )
                .customer("ab")
                .customer_account("ab")
                .customer_creation(CustomerCreation::IfRequired)
                .customer_email("ab")
                .customer_update(
                    CustomerUpdate::new()
                        .address(
                            stripe::checkout::sessions::create::customer_update::Address::Never,
                        )
                        .name(Name::Never)
                        .shipping(
                            stripe::checkout::sessions::create::customer_update::Shipping::Never,
                        ),
                )
                .discounts([Discount::new().coupon("ab").promotion_code("ab")])
                .excluded_payment_method_types([ExcludedPaymentMethodType::Payto])
                .expires_at(1_700_000_000)
                .integration_identifier("ab")
                .invoice_creation(
                    InvoiceCreation::new(true)
                        .invoice_data(
                            InvoiceData::new()
                                .account_tax_ids(["ab"])
                                .custom_fields([
                                    stripe::checkout::sessions::create::invoice_creation::invoice_data::CustomField::new(
                                        "ab",
                                        "ab",
                                    ),
                                ])
                                .description("ab")
                                .footer("ab")
                                .issuer(
                                    Issuer::new(
                                            stripe::checkout::sessions::create::automatic_tax::liability::Type::SelfValue,
                                        )
                                        .account("ab"),
                                )
                                .metadata([("key", "ab")])
                                .rendering_options(
                                    RenderingOptions::new()
                                        .amount_tax_display(AmountTaxDisplay::IncludeInclusiveTax)
                                        .template("ab"),
                                ),
                        ),
                )
                .line_items([
                    LineItem::new()
                        .adjustable_quantity(
                            AdjustableQuantity::new(true).maximum(1).minimum(1),
                        )
                        .dynamic_tax_rates(["ab"])
                        .metadata([("key", "ab")])
                        .price("ab")
                        .price_data(
                            PriceData::new("usd")
                                .product("ab")
                                .product_data(
                                    ProductData::new("ab")
                                        .description("ab")
                                        .images(["ab"])
                                        .metadata([("key", "ab")])
                                        .tax_code("ab")
                                        .unit_label("ab"),
                                )
                                .recurring(Recurring::new(Interval::Year).interval_count(1))
                                .tax_behavior(TaxBehavior::Inclusive)
                                .unit_amount(1)
                                .unit_amount_decimal(1),
                        )
                        .quantity(1)
                        .tax_rates(["ab"]),
                ])
                .locale(Locale::Pl)
                .managed_payments(ManagedPayments::new().enabled(true))
                .metadata([("key", "ab")])
                .mode(Mode::Setup)
                .name_collection(
                    NameCollection::new()
                        .business(Business::new(true).optional(true))
                        .individual(Individual::new(true).optional(true)),
                )
                .optional_items([
                    OptionalItem::new("ab", 1)
                        .adjustable_quantity(
                            AdjustableQuantity::new(true).maximum(1).minimum(1),
                        ),
                ])
                .origin_context(OriginContext::Web)
                .payment_intent_data(
                    PaymentIntentData::new()
                        .application_fee_amount(1)
                        .capture_method(
                            stripe::checkout::sessions::create::payment_intent_data::CaptureMethod::AutomaticAsync,
                        )
                        .description("ab")
                        .metadata([("key", "ab")])
                        .on_behalf_of("ab")
                        .receipt_email("ab")
                        .setup_future_usage(
                            stripe::checkout::sessions::create::payment_intent_data::SetupFutureUsage::OnSession,
                        )
                        .shipping(
                            stripe::checkout::sessions::create::payment_intent_data::Shipping::new(
                                    "ab",
                                    stripe::checkout::sessions::create::payment_intent_data::shipping::Address::new(
                                            "ab",
                                        )
                                        .city("ab")
                                        .country("ab")
                                        .line2("ab")
                                        .postal_code("ab")
                                        .state("ab"),
                                )
                                .carrier("ab")
                                .phone("ab")
                                .tracking_number("ab"),
                        )
                        .statement_descriptor("ab")
                        .statement_descriptor_suffix("ab")
                        .transfer_data(
                            stripe::checkout::sessions::create::payment_intent_data::TransferData::new(
                                    "ab",
                                )
                                .amount(1),
                        )
                        .transfer_group("ab"),
                )
                .payment_method_collection(PaymentMethodCollection::IfRequired)
                .payment_method_configuration("ab")
                .payment_method_data(
                    PaymentMethodData::new().allow_redisplay(AllowRedisplay::Limited),
                )
                .payment_method_options(
                    PaymentMethodOptions::new()
                        .acss_debit(
                            AcssDebit::new()
                                .currency(Currency::Usd)
                                .mandate_options(
                                    stripe::checkout::sessions::create::payment_method_options::acss_debit::MandateOptions::new()
                                        .custom_mandate_url("ab")
                                        .default_for([DefaultFor::Subscription])
                                        .interval_description("ab")
                                        .payment_schedule(
                                            stripe::checkout::sessions::create::payment_method_options::acss_debit::mandate_options::PaymentSchedule::Interval,
                                        )
                                        .transaction_type(TransactionType::Personal),
                                )
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::acss_debit::SetupFutureUsage::OffSession,
                                )
                                .target_date("ab")
                                .verification_method(
                                    stripe::checkout::sessions::create::payment_method_options::acss_debit::VerificationMethod::Instant,
                                ),
                        )
                        .affirm(
                            Affirm::new()
                                .capture_method(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::CaptureMethod::Manual,
                                )
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        )
                        .afterpay_clearpay(
                            AfterpayClearpay::new()
                                .capture_method(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::CaptureMethod::Manual,
                                )
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        )
                        .alipay(
                            Alipay::new()
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        )
                        .alma(
                            Alma::new()
                                .capture_method(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::CaptureMethod::Manual,
                                ),
                        )
                        .amazon_pay(
                            AmazonPay::new()
                                .capture_method(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::CaptureMethod::Manual,
                                )
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::amazon_pay::SetupFutureUsage::OffSession,
                                ),
                        )
                        .au_becs_debit(
                            AuBecsDebit::new()
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::SetupFutureUsage::None,
                                )
                                .target_date("ab"),
                        )
                        .bacs_debit(
                            BacsDebit::new()
                                .mandate_options(
                                    stripe::checkout::sessions::create::payment_method_options::bacs_debit::MandateOptions::new()
                                        .reference_prefix("ab"),
                                )
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::acss_debit::SetupFutureUsage::OffSession,
                                )
                                .target_date("ab"),
                        )
                        .bancontact(
                            Bancontact::new()
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        )
                        .billie(
                            Billie::new()
                                .capture_method(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::CaptureMethod::Manual,
                                ),
                        )
                        .boleto(
                            Boleto::new()
                                .expires_after_days(1)
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::acss_debit::SetupFutureUsage::OffSession,
                                ),
                        )
                        .card(
                            Card::new()
                                .capture_method(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::CaptureMethod::Manual,
                                )
                                .installments(Installments::new().enabled(true))
                                .request_extended_authorization(
                                    RequestExtendedAuthorization::Never,
                                )
                                .request_incremental_authorization(
                                    RequestIncrementalAuthorization::Never,
                                )
                                .request_multicapture(RequestMulticapture::Never)
                                .request_overcapture(RequestOvercapture::Never)
                                .request_three_d_secure(RequestThreeDSecure::Automatic)
                                .restrictions(
                                    Restrictions::new().brands_blocked([BrandsBlocked::Visa]),
                                )
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_intent_data::SetupFutureUsage::OnSession,
                                )
                                .statement_descriptor_suffix_kana("ab")
                                .statement_descriptor_suffix_kanji("ab"),
                        )
                        .cashapp(
                            Cashapp::new()
                                .capture_method(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::CaptureMethod::Manual,
                                )
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::acss_debit::SetupFutureUsage::OffSession,
                                ),
                        )
                        .crypto(
                            Crypto::new()
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        )
                        .customer_balance(
                            CustomerBalance::new()
                                .bank_transfer(
                                    BankTransfer::new(
                                            stripe::checkout::sessions::create::payment_method_options::customer_balance::bank_transfer::Type::EuBankTransfer,
                                        )
                                        .eu_bank_transfer(EuBankTransfer::new("ab"))
                                        .requested_address_types([RequestedAddressType::Swift]),
                                )
                                .funding_type(FundingType::BankTransfer)
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        )
                        .demo_pay(
                            DemoPay::new()
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::amazon_pay::SetupFutureUsage::OffSession,
                                ),
                        )
                        .eps(
                            Eps::new()
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        )
                        .fpx(
                            Fpx::new()
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        )
                        .giropay(
                            Giropay::new()
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        )
                        .grabpay(
                            Grabpay::new()
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        )
                        .ideal(
                            Ideal::new()
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        )
                        .kakao_pay(
                            KakaoPay::new()
                                .capture_method(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::CaptureMethod::Manual,
                                )
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::amazon_pay::SetupFutureUsage::OffSession,
                                ),
                        )
                        .klarna(
                            Klarna::new()
                                .capture_method(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::CaptureMethod::Manual,
                                )
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::SetupFutureUsage::None,
                                )
                                .subscriptions([
                                    Subscription::new(
                                            Interval::Year,
                                            NextBilling::new(1, "ab"),
                                            "ab",
                                        )
                                        .interval_count(1)
                                        .name("ab"),
                                ]),
                        )
                        .konbini(
                            Konbini::new()
                                .expires_after_days(1)
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        )
                        .kr_card(
                            KrCard::new()
                                .capture_method(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::CaptureMethod::Manual,
                                )
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::amazon_pay::SetupFutureUsage::OffSession,
                                ),
                        )
                        .link(
                            stripe::checkout::sessions::create::payment_method_options::Link::new()
                                .capture_method(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::CaptureMethod::Manual,
                                )
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::amazon_pay::SetupFutureUsage::OffSession,
                                ),
                        )
                        .mobilepay(
                            Mobilepay::new()
                                .capture_method(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::CaptureMethod::Manual,
                                )
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        )
                        .multibanco(
                            Multibanco::new()
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        )
                        .naver_pay(
                            NaverPay::new()
                                .capture_method(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::CaptureMethod::Manual,
                                )
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::amazon_pay::SetupFutureUsage::OffSession,
                                ),
                        )
                        .oxxo(
                            Oxxo::new()
                                .expires_after_days(1)
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        )
                        .p24(
                            P24::new()
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::SetupFutureUsage::None,
                                )
                                .tos_shown_and_accepted(true),
                        )
                        .payco(
                            Payco::new()
                                .capture_method(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::CaptureMethod::Manual,
                                ),
                        )
                        .paynow(
                            Paynow::new()
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        )
                        .paypal(
                            Paypal::new()
                                .capture_method(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::CaptureMethod::Manual,
                                )
                                .preferred_locale(PreferredLocale::SkSk)
                                .reference("ab")
                                .risk_correlation_id("ab")
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::amazon_pay::SetupFutureUsage::OffSession,
                                ),
                        )
                        .payto(
                            Payto::new()
                                .mandate_options(
                                    stripe::checkout::sessions::create::payment_method_options::payto::MandateOptions::new()
                                        .amount(1)
                                        .amount_type(AmountType::Maximum)
                                        .end_date("ab")
                                        .payment_schedule(
                                            stripe::checkout::sessions::create::payment_method_options::payto::mandate_options::PaymentSchedule::Fortnightly,
                                        )
                                        .payments_per_period(1)
                                        .purpose(Purpose::Mortgage)
                                        .start_date("ab"),
                                )
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::amazon_pay::SetupFutureUsage::OffSession,
                                ),
                        )
                        .pix(
                            Pix::new()
                                .amount_includes_iof(AmountIncludesIof::Never)
                                .expires_after_seconds(1)
                                .mandate_options(
                                    stripe::checkout::sessions::create::payment_method_options::pix::MandateOptions::new()
                                        .amount(1)
                                        .amount_includes_iof(AmountIncludesIof::Never)
                                        .amount_type(AmountType::Maximum)
                                        .currency("usd")
                                        .end_date("ab")
                                        .payment_schedule(
                                            stripe::checkout::sessions::create::payment_method_options::pix::mandate_options::PaymentSchedule::Halfyearly,
                                        )
                                        .reference("ab")
                                        .start_date("ab"),
                                )
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::amazon_pay::SetupFutureUsage::OffSession,
                                ),
                        )
                        .revolut_pay(
                            RevolutPay::new()
                                .capture_method(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::CaptureMethod::Manual,
                                )
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::amazon_pay::SetupFutureUsage::OffSession,
                                ),
                        )
                        .samsung_pay(
                            SamsungPay::new()
                                .capture_method(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::CaptureMethod::Manual,
                                ),
                        )
                        .satispay(
                            Satispay::new()
                                .capture_method(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::CaptureMethod::Manual,
                                ),
                        )
                        .scalapay(
                            Scalapay::new()
                                .capture_method(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::CaptureMethod::Manual,
                                ),
                        )
                        .sepa_debit(
                            SepaDebit::new()
                                .mandate_options(
                                    stripe::checkout::sessions::create::payment_method_options::bacs_debit::MandateOptions::new()
                                        .reference_prefix("ab"),
                                )
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::acss_debit::SetupFutureUsage::OffSession,
                                )
                                .target_date("ab"),
                        )
                        .sofort(
                            Sofort::new()
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        )
                        .swish(Swish::new().reference("ab"))
                        .twint(
                            Twint::new()
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::amazon_pay::SetupFutureUsage::OffSession,
                                ),
                        )
                        .upi(
                            Upi::new()
                                .mandate_options(
                                    stripe::checkout::sessions::create::payment_method_options::upi::MandateOptions::new()
                                        .amount(1)
                                        .amount_type(AmountType::Maximum)
                                        .description("ab")
                                        .end_date(1_700_000_000),
                                )
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::acss_debit::SetupFutureUsage::OffSession,
                                ),
                        )
                        .us_bank_account(
                            UsBankAccount::new()
                                .financial_connections(
                                    FinancialConnections::new()
                                        .permissions([Permission::Transactions])
                                        .prefetch([Prefetch::Ownership]),
                                )
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::acss_debit::SetupFutureUsage::OffSession,
                                )
                                .target_date("ab")
                                .verification_method(
                                    stripe::checkout::sessions::create::payment_method_options::us_bank_account::VerificationMethod::Instant,
                                ),
                        )
                        .wechat_pay(
                            WechatPay::new(
                                    stripe::checkout::sessions::create::payment_method_options::wechat_pay::Client::Ios,
                                )
                                .app_id("ab")
                                .setup_future_usage(
                                    stripe::checkout::sessions::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        ),
                )
                .payment_method_types([PaymentMethodType::NzBankAccount])
                .permissions(
                    Permissions::new()
                        .update_shipping_details(UpdateShippingDetails::ServerOnly),
                )
                .phone_number_collection(PhoneNumberCollection::new(true))
                .redirect_on_completion(RedirectOnCompletion::IfRequired)
                .return_url("ab")
                .saved_payment_method_options(
                    SavedPaymentMethodOptions::new()
                        .allow_redisplay_filters([AllowRedisplayFilter::Limited])
                        .payment_method_remove(PaymentMethodRemove::Enabled)
                        .payment_method_save(PaymentMethodSave::Enabled),
                )
                .setup_intent_data(
                    SetupIntentData::new()
                        .description("ab")
                        .metadata([("key", "ab")])
                        .on_behalf_of("ab"),
                )
                .shipping_address_collection(
                    ShippingAddressCollection::new([AllowedCountry::Kz]),
                )
                .shipping_options([
                    ShippingOption::new()
                        .shipping_rate("ab")
                        .shipping_rate_data(
                            ShippingRateData::new("ab")
                                .delivery_estimate(
                                    DeliveryEstimate::new()
                                        .maximum(Maximum::new(Unit::BusinessDay, 1))
                                        .minimum(Minimum::new(Unit::BusinessDay, 1)),
                                )
                                .fixed_amount(
                                    FixedAmount::new(1, "usd")
                                        .currency_options([
                                            (
                                                "key",
                                                CurrencyOption::new(1).tax_behavior(TaxBehavior::Inclusive),
                                            ),
                                        ]),
                                )
                                .metadata([("key", "ab")])
                                .tax_behavior(TaxBehavior::Inclusive)
                                .tax_code("ab")
                                .type_(
                                    stripe::checkout::sessions::create::shipping_option::shipping_rate_data::Type::FixedAmount,
                                ),
                        ),
                ])
                .submit_type(SubmitType::Auto)
                .subscription_data(
                    SubscriptionData::new()
                        .application_fee_percent(1.5)
                        .billing_cycle_anchor(1_700_000_000)
                        .billing_mode(
                            BillingMode::new(
                                    stripe::checkout::sessions::create::subscription_data::billing_mode::Type::Flexible,
                                )
                                .flexible(
                                    Flexible::new()
                                        .proration_discounts(ProrationDiscounts::Itemized),
                                ),
                        )
                        .default_tax_rates(["ab"])
                        .description("ab")
                        .invoice_settings(
                            InvoiceSettings::new()
                                .issuer(
                                    Issuer::new(
                                            stripe::checkout::sessions::create::automatic_tax::liability::Type::SelfValue,
                                        )
                                        .account("ab"),
                                ),
                        )
                        .metadata([("key", "ab")])
                        .on_behalf_of("ab")
                        .pending_invoice_item_interval(
                            PendingInvoiceItemInterval::new(Interval::Year)
                                .interval_count(1),
                        )
                        .proration_behavior(ProrationBehavior::None)
                        .transfer_data(
                            stripe::checkout::sessions::create::subscription_data::TransferData::new(
                                    "ab",
                                )
                                .amount_percent(1.5),
                        )
                        .trial_end(1_700_000_000)
                        .trial_period_days(1)
                        .trial_settings(
                            TrialSettings::new(
                                EndBehavior::new(MissingPaymentMethod::CreateInvoice),
                            ),
                        ),
                )
                .success_url("ab")
                .tax_id_collection(TaxIdCollection::new(true).required(Required::Never))
                .ui_mode(UiMode::EmbeddedPage)
                .wallet_options(
                    WalletOptions::new()
                        .link(
                            stripe::checkout::sessions::create::wallet_options::Link::new()
                                .display(Display::Never),
                        ),
                ),
        ),
    )
}
}

mod p76 {
use stripe::climate;
pub(crate) fn request() -> crate::Made {
    Ok(stripe_runtime::ApiRequest::into_request(climate::orders::cancel("order_1")))
}
}

mod p77 {
use stripe::customer_sessions::create::Components;
use stripe::customer_sessions::create::components::{
    BuyButton, CustomerSheet, MobilePaymentElement, PaymentElement, PricingTable,
};
use stripe::customer_sessions::create::components::customer_sheet::features::{
    PaymentMethodAllowRedisplayFilter, PaymentMethodRemove,
};
use stripe::customer_sessions::create::components::mobile_payment_element::features::{
    PaymentMethodRedisplay, PaymentMethodSave, PaymentMethodSaveAllowRedisplayOverride,
};
use stripe::customer_sessions::create::components::payment_element::features::PaymentMethodSaveUsage;
use stripe::customer_sessions;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            customer_sessions::create(
                    Components::new()
                        .buy_button(BuyButton::new(true))
                        .customer_sheet(
                            CustomerSheet::new(true)
                                .features(
                                    stripe::customer_sessions::create::components::customer_sheet::Features::new()
                                        .payment_method_allow_redisplay_filters([
                                            PaymentMethodAllowRedisplayFilter::Always,
                                        ])
                                        .payment_method_remove(PaymentMethodRemove::Disabled),
                                ),
                        )
                        .mobile_payment_element(
                            MobilePaymentElement::new(true)
                                .features(
                                    stripe::customer_sessions::create::components::mobile_payment_element::Features::new()
                                        .payment_method_allow_redisplay_filters([
                                            PaymentMethodAllowRedisplayFilter::Always,
                                        ])
                                        .payment_method_redisplay(PaymentMethodRedisplay::Disabled)
                                        .payment_method_remove(PaymentMethodRemove::Disabled)
                                        .payment_method_save(PaymentMethodSave::Disabled)
                                        .payment_method_save_allow_redisplay_override(
                                            PaymentMethodSaveAllowRedisplayOverride::Always,
                                        ),
                                ),
                        )
                        .payment_element(
                            PaymentElement::new(true)
                                .features(
                                    stripe::customer_sessions::create::components::payment_element::Features::new()
                                        .payment_method_allow_redisplay_filters([
                                            PaymentMethodAllowRedisplayFilter::Always,
                                        ])
                                        .payment_method_redisplay(PaymentMethodRedisplay::Disabled)
                                        .payment_method_redisplay_limit(1)
                                        .payment_method_remove(PaymentMethodRemove::Disabled)
                                        .payment_method_save(PaymentMethodSave::Disabled)
                                        .payment_method_save_usage(
                                            PaymentMethodSaveUsage::OffSession,
                                        ),
                                ),
                        )
                        .pricing_table(PricingTable::new(true)),
                )
                .customer("ab")
                .customer_account("ab"),
        ),
    )
}
}

mod p78 {
use stripe::customers::bank_accounts::update::{AccountHolderType, Owner};
use stripe::customers::bank_accounts::update::owner::Address;
use stripe::customers;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            customers::bank_accounts::update("customer_1", "id_1")
                .account_holder_name("ab")
                .account_holder_type(AccountHolderType::Company)
                .address_city("ab")
                .address_country("ab")
                .address_line1("ab")
                .address_line2("ab")
                .address_state("ab")
                .address_zip("ab")
                .exp_month("ab")
                .exp_year("ab")
                .metadata([("key", "ab")])
                .name("ab")
                .owner(
                    Owner::new()
                        .address(
                            Address::new()
                                .city("ab")
                                .country("ab")
                                .line1("ab")
                                .line2("ab")
                                .postal_code("ab")
                                .state("ab"),
                        )
                        .email("ab")
                        .name("ab")
                        .phone("ab"),
                ),
        ),
    )
}
}

mod p79 {
use stripe::customers::payment_sources::create::BankAccount;
use stripe::customers::payment_sources::create::bank_account::AccountHolderType;
use stripe::customers;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            customers::payment_sources::create(
                    "customer_1",
                    stripe::customers::payment_sources::create::source::Card::new(
                            "ab",
                            1,
                            1,
                        )
                        .address_city("ab")
                        .address_country("ab")
                        .address_line1("ab")
                        .address_line2("ab")
                        .address_state("ab")
                        .address_zip("ab")
                        .cvc("ab")
                        .metadata([("key", "ab")])
                        .name("ab")
                        .currency("usd")
                        .default_for_currency(true),
                )
                .alipay_account("ab")
                .bank_account(
                    BankAccount::new("ab", "ab")
                        .account_holder_name("ab")
                        .account_holder_type(AccountHolderType::Company)
                        .currency("usd")
                        .routing_number("ab"),
                )
                .card(
                    stripe::customers::payment_sources::create::Card::new("ab", 1, 1)
                        .address_city("ab")
                        .address_country("ab")
                        .address_line1("ab")
                        .address_line2("ab")
                        .address_state("ab")
                        .address_zip("ab")
                        .cvc("ab")
                        .metadata([("key", "ab")])
                        .name("ab")
                        .currency("usd")
                        .default_for_currency(true),
                )
                .metadata([("key", "ab")]),
        ),
    )
}
}

mod p80 {
use stripe::customers::subscriptions::create::{
    AddInvoiceItem, AutomaticTax, CancelAt, CollectionMethod, Discount, InvoiceSettings,
    Item, PaymentBehavior, PaymentSettings, PendingInvoiceItemInterval,
    ProrationBehavior, TransferData, TrialEnd, TrialSettings,
};
use stripe::customers::subscriptions::create::add_invoice_item::Period;
use stripe::customers::subscriptions::create::add_invoice_item::period::{End, Start};
use stripe::customers::subscriptions::create::add_invoice_item::price_data::TaxBehavior;
use stripe::customers::subscriptions::create::automatic_tax::Liability;
use stripe::customers::subscriptions::create::invoice_settings::Issuer;
use stripe::customers::subscriptions::create::item::price_data::Recurring;
use stripe::customers::subscriptions::create::item::price_data::recurring::Interval;
use stripe::customers::subscriptions::create::payment_settings::{
    PaymentMethodOptions, PaymentMethodType, SaveDefaultPaymentMethod,
};
use stripe::customers::subscriptions::create::payment_settings::payment_method_options::{
    AcssDebit, Bancontact, Card, CustomerBalance, Payto, Pix, Upi, UsBankAccount,
};
use stripe::customers::subscriptions::create::payment_settings::payment_method_options::acss_debit::VerificationMethod;
use stripe::customers::subscriptions::create::payment_settings::payment_method_options::acss_debit::mandate_options::TransactionType;
use stripe::customers::subscriptions::create::payment_settings::payment_method_options::bancontact::PreferredLanguage;
use stripe::customers::subscriptions::create::payment_settings::payment_method_options::card::{
    Network, RequestThreeDSecure,
};
use stripe::customers::subscriptions::create::payment_settings::payment_method_options::card::mandate_options::AmountType;
use stripe::customers::subscriptions::create::payment_settings::payment_method_options::customer_balance::BankTransfer;
use stripe::customers::subscriptions::create::payment_settings::payment_method_options::customer_balance::bank_transfer::EuBankTransfer;
use stripe::customers::subscriptions::create::payment_settings::payment_method_options::payto::mandate_options::Purpose;
use stripe::customers::subscriptions::create::payment_settings::payment_method_options::pix::mandate_options::{
    AmountIncludesIof, PaymentSchedule,
};
use stripe::customers::subscriptions::create::payment_settings::payment_method_options::us_bank_account::FinancialConnections;
use stripe::customers::subscriptions::create::payment_settings::payment_method_options::us_bank_account::financial_connections::{
    Filters, Permission, Prefetch,
};
use stripe::customers::subscriptions::create::payment_settings::payment_method_options::us_bank_account::financial_connections::filters::AccountSubcategory;
use stripe::customers::subscriptions::create::trial_settings::EndBehavior;
use stripe::customers::subscriptions::create::trial_settings::end_behavior::MissingPaymentMethod;
use stripe::customers;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            customers::subscriptions::create("customer_1")
                .add_invoice_items([
                    AddInvoiceItem::new()
                        .discountable(true)
                        .discounts([
                            Discount::new()
                                .coupon("ab")
                                .discount("ab")
                                .promotion_code("ab"),
                        ])
                        .metadata([("key", "ab")])
                        .period(
                            Period::new(
                                Start::new(
                                        stripe::customers::subscriptions::create::add_invoice_item::period::start::Type::MaxItemPeriodStart,
                                    )
                                    .timestamp(1_700_000_000),
                                End::new(
                                        stripe::customers::subscriptions::create::add_invoice_item::period::end::Type::Timestamp,
                                    )
                                    .timestamp(1_700_000_000),
                            ),
                        )
                        .price("ab")
                        .price_data(
                            stripe::customers::subscriptions::create::add_invoice_item::PriceData::new(
                                    "usd",
                                    "ab",
                                )
                                .tax_behavior(TaxBehavior::Exclusive)
                                .unit_amount(1)
                                .unit_amount_decimal(1),
                        )
                        .quantity(1)
                        .tax_rates(["ab"]),
                ])
                .application_fee_percent(1.5)
                .automatic_tax(
                    AutomaticTax::new(true)
                        .liability(
                            Liability::new(
                                    stripe::customers::subscriptions::create::automatic_tax::liability::Type::SelfValue,
                                )
                                .account("ab"),
                        ),
                )
                .backdate_start_date(1_700_000_000)
                .billing_cycle_anchor(1_700_000_000)
                .billing_thresholds(
                    stripe::customers::subscriptions::create::BillingThresholds::new()
                        .amount_gte(1)
                        .reset_billing_cycle_anchor(true),
                )
                .cancel_at(CancelAt::MaxBilledUntil)
                .cancel_at_period_end(true)
                .collection_method(CollectionMethod::SendInvoice)
                .currency("usd")
                .days_until_due(1)
                .default_payment_method("ab")
                .default_source("ab")
                .default_tax_rates(["ab"])
                .discounts([
                    Discount::new().coupon("ab").discount("ab").promotion_code("ab"),
                ])
                .invoice_settings(
                    InvoiceSettings::new()
                        .account_tax_ids(["ab"])
                        .issuer(
                            Issuer::new(
                                    stripe::customers::subscriptions::create::automatic_tax::liability::Type::SelfValue,
                                )
                                .account("ab"),
                        ),
                )
                .items([
                    Item::new()
                        .billing_thresholds(
                            stripe::customers::subscriptions::create::item::BillingThresholds::new(
                                1,
                            ),
                        )
                        .discounts([
                            Discount::new()
                                .coupon("ab")
                                .discount("ab")
                                .promotion_code("ab"),
                        ])
                        .metadata([("key", "ab")])
                        .price("ab")
                        .price_data(
                            stripe::customers::subscriptions::create::item::PriceData::new(
                                    "usd",
                                    "ab",
                                    Recurring::new(Interval::Month).interval_count(1),
                                )
                                .tax_behavior(TaxBehavior::Exclusive)
                                .unit_amount(1)
                                .unit_amount_decimal(1),
                        )
                        .quantity(1)
                        .tax_rates(["ab"]),
                ])
                .metadata([("key", "ab")])
                .off_session(true)
                .payment_behavior(PaymentBehavior::DefaultIncomplete)
                .payment_settings(
                    PaymentSettings::new()
                        .payment_method_options(
                            PaymentMethodOptions::new()
                                .acss_debit(
                                    AcssDebit::new()
                                        .mandate_options(
                                            stripe::customers::subscriptions::create::payment_settings::payment_method_options::acss_debit::MandateOptions::new()
                                                .transaction_type(TransactionType::Personal),
                                        )
                                        .verification_method(VerificationMethod::Automatic),
                                )
                                .bancontact(
                                    Bancontact::new().preferred_language(PreferredLanguage::En),
                                )
                                .card(
                                    Card::new()
                                        .mandate_options(
                                            stripe::customers::subscriptions::create::payment_settings::payment_method_options::card::MandateOptions::new()
                                                .amount(1)
                                                .amount_type(AmountType::Maximum)
                                                .description("ab"),
                                        )
                                        .network(Network::EftposAu)
                                        .request_three_d_secure(RequestThreeDSecure::Any),
                                )
                                .customer_balance(
                                    CustomerBalance::new()
                                        .bank_transfer(
                                            BankTransfer::new()
                                                .eu_bank_transfer(EuBankTransfer::new("ab"))
                                                .type_("ab"),
                                        )
                                        .funding_type("ab"),
                                )
                                .payto(
                                    Payto::new()
                                        .mandate_options(
                                            stripe::customers::subscriptions::create::payment_settings::payment_method_options::payto::MandateOptions::new()
                                                .amount(1)
                                                .purpose(Purpose::Retail),
                                        ),
                                )
                                .pix(
                                    Pix::new()
                                        .expires_after_seconds(1)
                                        .mandate_options(
                                            stripe::customers::subscriptions::create::payment_settings::payment_method_options::pix::MandateOptions::new()
                                                .amount(1)
                                                .amount_includes_iof(AmountIncludesIof::Never)
                                                .end_date("ab")
                                                .payment_schedule(PaymentSchedule::Monthly),
                                        ),
                                )
                                .upi(
                                    Upi::new()
                                        .mandate_options(
                                            stripe::customers::subscriptions::create::payment_settings::payment_method_options::upi::MandateOptions::new()
                                                .amount(1)
                                                .amount_type(AmountType::Maximum)
                                                .description("ab")
                                                .end_date(1_700_000_000),
                                        ),
                                )
                                .us_bank_account(
                                    UsBankAccount::new()
                                        .financial_connections(
                                            FinancialConnections::new()
                                                .filters(
                                                    Filters::new()
                                                        .account_subcategories([AccountSubcategory::Savings]),
                                                )
                                                .permissions([Permission::Ownership])
                                                .prefetch([Prefetch::Balances]),
                                        )
                                        .verification_method(VerificationMethod::Automatic),
                                ),
                        )
                        .payment_method_types([PaymentMethodType::Klarna])
                        .save_default_payment_method(
                            SaveDefaultPaymentMethod::OnSubscription,
                        ),
                )
                .pending_invoice_item_interval(
                    PendingInvoiceItemInterval::new(Interval::Month).interval_count(1),
                )
                .proration_behavior(ProrationBehavior::AlwaysInvoice)
                .transfer_data(TransferData::new("ab").amount_percent(1.5))
                .trial_end(TrialEnd::Timestamp(stripe::Timestamp::from(1_700_000_000)))
                .trial_from_plan(true)
                .trial_period_days(1)
                .trial_settings(
                    TrialSettings::new(EndBehavior::new(MissingPaymentMethod::Cancel)),
                ),
        ),
    )
}
}

mod p81 {
use stripe::disputes::update::Evidence;
use stripe::disputes::update::evidence::EnhancedEvidence;
use stripe::disputes::update::evidence::enhanced_evidence::{
    VisaCompellingEvidence3, VisaCompliance,
};
use stripe::disputes::update::evidence::enhanced_evidence::visa_compelling_evidence_3::{
    DisputedTransaction, PriorUndisputedTransaction,
};
use stripe::disputes::update::evidence::enhanced_evidence::visa_compelling_evidence_3::disputed_transaction::{
    MerchandiseOrServices, ShippingAddress,
};
use stripe::disputes;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            disputes::update("dispute_1")
                .evidence(
                    Evidence::new()
                        .access_activity_log("ab")
                        .billing_address("ab")
                        .cancellation_policy("ab")
                        .cancellation_policy_disclosure("ab")
                        .cancellation_rebuttal("ab")
                        .customer_communication("ab")
                        .customer_email_address("ab")
                        .customer_name("ab")
                        .customer_purchase_ip("ab")
                        .customer_signature("ab")
                        .duplicate_charge_documentation("ab")
                        .duplicate_charge_explanation("ab")
                        .duplicate_charge_id("ab")
                        .enhanced_evidence(
                            EnhancedEvidence::new()
                                .visa_compelling_evidence_3(
                                    VisaCompellingEvidence3::new()
                                        .disputed_transaction(
                                            DisputedTransaction::new()
                                                .customer_account_id("ab")
                                                .customer_device_fingerprint("ab")
                                                .customer_device_id("ab")
                                                .customer_email_address("ab")
                                                .customer_purchase_ip("ab")
                                                .merchandise_or_services(MerchandiseOrServices::Merchandise)
                                                .product_description("ab")
                                                .shipping_address(
                                                    ShippingAddress::new()
                                                        .city("ab")
                                                        .country("ab")
                                                        .line1("ab")
                                                        .line2("ab")
                                                        .postal_code("ab")
                                                        .state("ab"),
                                                ),
                                        )
                                        .prior_undisputed_transactions([
                                            PriorUndisputedTransaction::new("ab")
                                                .customer_account_id("ab")
                                                .customer_device_fingerprint("ab")
                                                .customer_device_id("ab")
                                                .customer_email_address("ab")
                                                .customer_purchase_ip("ab")
                                                .product_description("ab")
                                                .shipping_address(
                                                    ShippingAddress::new()
                                                        .city("ab")
                                                        .country("ab")
                                                        .line1("ab")
                                                        .line2("ab")
                                                        .postal_code("ab")
                                                        .state("ab"),
                                                ),
                                        ]),
                                )
                                .visa_compliance(
                                    VisaCompliance::new().fee_acknowledged(true),
                                ),
                        )
                        .product_description("ab")
                        .receipt("ab")
                        .refund_policy("ab")
                        .refund_policy_disclosure("ab")
                        .refund_refusal_explanation("ab")
                        .service_date("ab")
                        .service_documentation("ab")
                        .shipping_address("ab")
                        .shipping_carrier("ab")
                        .shipping_date("ab")
                        .shipping_documentation("ab")
                        .shipping_tracking_number("ab")
                        .uncategorized_file("ab")
                        .uncategorized_text("ab"),
                )
                .metadata([("key", "ab")])
                .submit(true),
        ),
    )
}
}

mod p82 {
use stripe::file_links;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            file_links::create("ab").expires_at(1_700_000_000).metadata([("key", "ab")]),
        ),
    )
}
}

mod p83 {
use stripe::files::create::{FileLinkData, Purpose};
use stripe::files;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            files::create(stripe::Upload::path("receipt.txt"), Purpose::BusinessIcon)
                .file_link_data(
                    FileLinkData::new(true)
                        .expires_at(1_700_000_000)
                        .metadata([("key", "ab")]),
                ),
        ),
    )
}
}

mod p84 {
use stripe::financial_connections::accounts::unsubscribe::Feature;
use stripe::financial_connections;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            financial_connections::accounts::unsubscribe(
                "account_1",
                [Feature::Transactions],
            ),
        ),
    )
}
}

mod p85 {
use stripe::identity;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            identity::verification_sessions::redact("session_1"),
        ),
    )
}
}

mod p86 {
use stripe::invoices::create_preview::{
    AutomaticTax, CustomerDetails, Discount, InvoiceItem, Issuer, PreviewMode,
    ScheduleDetails, SubscriptionDetails,
};
use stripe::invoices::create_preview::automatic_tax::Liability;
use stripe::invoices::create_preview::customer_details::{
    Address, Shipping, Tax, TaxExempt, TaxId,
};
use stripe::invoices::create_preview::invoice_item::TaxBehavior;
use stripe::invoices::create_preview::schedule_details::{
    BillingMode, EndBehavior, Phase, ProrationBehavior,
};
use stripe::invoices::create_preview::schedule_details::billing_mode::Flexible;
use stripe::invoices::create_preview::schedule_details::billing_mode::flexible::ProrationDiscounts;
use stripe::invoices::create_preview::schedule_details::phase::{
    AddInvoiceItem, CollectionMethod, Duration, EndDate, InvoiceSettings, StartDate,
    TransferData, TrialEnd,
};
use stripe::invoices::create_preview::schedule_details::phase::add_invoice_item::period::{
    End, Start,
};
use stripe::invoices::create_preview::schedule_details::phase::duration::Interval;
use stripe::invoices::create_preview::schedule_details::phase::item::price_data::Recurring;
use stripe::invoices::create_preview::subscription_details::{
    BillingSchedule, CancelAt, ResumeAt,
};
use stripe::invoices::create_preview::subscription_details::billing_schedule::{
    AppliesTo, BillUntil,
};
use stripe::invoices;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            invoices::create_preview()
                .automatic_tax(
                    AutomaticTax::new(true)
                        .liability(
                            Liability::new(
                                    stripe::invoices::create_preview::automatic_tax::liability::Type::Account,
                                )
                                .account("ab"),
                        ),
                )
                .currency("usd")
                .customer("ab")
                .customer_account("ab")
                .customer_details(
                    CustomerDetails::new()
                        .address(
                            Address::new()
                                .city("ab")
                                .country("ab")
                                .line1("ab")
                                .line2("ab")
                                .postal_code("ab")
                                .state("ab"),
                        )
                        .shipping(
                            Shipping::new(
                                    "ab",
                                    Address::new()
                                        .city("ab")
                                        .country("ab")
                                        .line1("ab")
                                        .line2("ab")
                                        .postal_code("ab")
                                        .state("ab"),
                                )
                                .phone("ab"),
                        )
                        .tax(Tax::new().ip_address("ab"))
                        .tax_exempt(TaxExempt::Exempt)
                        .tax_ids([
                            TaxId::new(
                                stripe::invoices::create_preview::customer_details::tax_id::Type::JpTrn,
                                "ab",
                            ),
                        ]),
                )
                .discounts([
                    Discount::new().coupon("ab").discount("ab").promotion_code("ab"),
                ])
                .invoice_items([
                    InvoiceItem::new()
                        .amount(1)
                        .currency("usd")
                        .description("ab")
                        .discountable(true)
                        .discounts([
                            Discount::new()
                                .coupon("ab")
                                .discount("ab")
                                .promotion_code("ab"),
                        ])
                        .invoiceitem("ab")
                        .metadata([("key", "ab")])
                        .period(
                            stripe::invoices::create_preview::invoice_item::Period::new(
                                1_700_000_000,
                                1_700_000_000,
                            ),
                        )
                        .price("ab")
                        .price_data(
                            stripe::invoices::create_preview::invoice_item::PriceData::new(
                                    "usd",
                                    "ab",
                                )
                                .tax_behavior(TaxBehavior::Exclusive)
                                .unit_amount(1)
                                .unit_amount_decimal(1),
                        )
                        .quantity(1)
                        .quantity_decimal(1)
                        .tax_behavior(TaxBehavior::Exclusive)
                        .tax_code("ab")
                        .tax_rates(["ab"])
                        .unit_amount(1)
                        .unit_amount_decimal(1),
                ])
                .issuer(
                    Issuer::new(
                            stripe::invoices::create_preview::automatic_tax::liability::Type::Account,
                        )
                        .account("ab"),
                )
                .on_behalf_of("ab")
                .preview_mode(PreviewMode::Next)
                .schedule("ab")
                .schedule_details(
                    ScheduleDetails::new()
                        .billing_mode(
                            BillingMode::new(
                                    stripe::invoices::create_preview::schedule_details::billing_mode::Type::Classic,
                                )
                                .flexible(
                                    Flexible::new()
                                        .proration_discounts(ProrationDiscounts::Included),
                                ),
                        )
                        .end_behavior(EndBehavior::Cancel)
                        .phases([
                            Phase::new([
                                    stripe::invoices::create_preview::schedule_details::phase::Item::new()
                                        .billing_thresholds(
                                            stripe::invoices::create_preview::schedule_details::phase::item::BillingThresholds::new(
                                                1,
                                            ),
                                        )
                                        .discounts([
                                            Discount::new()
                                                .coupon("ab")
                                                .discount("ab")
                                                .promotion_code("ab"),
                                        ])
                                        .metadata([("key", "ab")])
                                        .price("ab")
                                        .price_data(
                                            stripe::invoices::create_preview::schedule_details::phase::item::PriceData::new(
                                                    "usd",
                                                    "ab",
                                                    Recurring::new(Interval::Day).interval_count(1),
                                                )
                                                .tax_behavior(TaxBehavior::Exclusive)
                                                .unit_amount(1)
                                                .unit_amount_decimal(1),
                                        )
                                        .quantity(1)
                                        .tax_rates(["ab"]),
                                ])
                                .add_invoice_items([
                                    AddInvoiceItem::new()
                                        .discountable(true)
                                        .discounts([
                                            Discount::new()
                                                .coupon("ab")
                                                .discount("ab")
                                                .promotion_code("ab"),
                                        ])
                                        .metadata([("key", "ab")])
                                        .period(
                                            stripe::invoices::create_preview::schedule_details::phase::add_invoice_item::Period::new(
                                                Start::new(
                                                        stripe::invoices::create_preview::schedule_details::phase::add_invoice_item::period::start::Type::MaxItemPeriodStart,
                                                    )
                                                    .timestamp(1_700_000_000),
                                                End::new(
                                                        stripe::invoices::create_preview::schedule_details::phase::add_invoice_item::period::end::Type::MinItemPeriodEnd,
                                                    )
                                                    .timestamp(1_700_000_000),
                                            ),
                                        )
                                        .price("ab")
                                        .price_data(
                                            stripe::invoices::create_preview::invoice_item::PriceData::new(
                                                    "usd",
                                                    "ab",
                                                )
                                                .tax_behavior(TaxBehavior::Exclusive)
                                                .unit_amount(1)
                                                .unit_amount_decimal(1),
                                        )
                                        .quantity(1)
                                        .tax_rates(["ab"]),
                                ])
                                .application_fee_percent(1.5)
                                .automatic_tax(
                                    AutomaticTax::new(true)
                                        .liability(
                                            Liability::new(
                                                    stripe::invoices::create_preview::automatic_tax::liability::Type::Account,
                                                )
                                                .account("ab"),
                                        ),
                                )
                                .billing_cycle_anchor(
                                    stripe::invoices::create_preview::schedule_details::phase::BillingCycleAnchor::Automatic,
                                )
                                .billing_thresholds(
                                    stripe::invoices::create_preview::schedule_details::phase::BillingThresholds::new()
                                        .amount_gte(1)
                                        .reset_billing_cycle_anchor(true),
                                )
                                .collection_method(CollectionMethod::ChargeAutomatically)
                                .default_payment_method("ab")
                                .default_tax_rates(["ab"])
                                .description("ab")
                                .discounts([
                                    Discount::new()
                                        .coupon("ab")
                                        .discount("ab")
                                        .promotion_code("ab"),
                                ])
                                .duration(Duration::new(Interval::Day).interval_count(1))
                                .end_date(
                                    EndDate::Timestamp(stripe::Timestamp::from(1_700_000_000)),
                                )
                                .invoice_settings(
                                    InvoiceSettings::new()
                                        .account_tax_ids(["ab"])
                                        .days_until_due(1)
                                        .issuer(
                                            Issuer::new(
                                                    stripe::invoices::create_preview::automatic_tax::liability::Type::Account,
                                                )
                                                .account("ab"),
                                        ),
                                )
                                .metadata([("key", "ab")])
                                .on_behalf_of("ab")
                                .proration_behavior(ProrationBehavior::AlwaysInvoice)
                                .start_date(
                                    StartDate::Timestamp(stripe::Timestamp::from(1_700_000_000)),
                                )
                                .transfer_data(TransferData::new("ab").amount_percent(1.5))
                                .trial(true)
                                .trial_end(TrialEnd::Now),
                        ])
                        .proration_behavior(ProrationBehavior::AlwaysInvoice),
                )
                .subscription("ab")
                .subscription_details(
                    SubscriptionDetails::new()
                        .billing_cycle_anchor(
                            stripe::invoices::create_preview::subscription_details::BillingCycleAnchor::Now,
                        )
                        .billing_mode(
                            BillingMode::new(
                                    stripe::invoices::create_preview::schedule_details::billing_mode::Type::Classic,
                                )
                                .flexible(
                                    Flexible::new()
                                        .proration_discounts(ProrationDiscounts::Included),
                                ),
                        )
                        .billing_schedules([
                            BillingSchedule::new()
                                .applies_to([AppliesTo::new().price("ab")])
                                .bill_until(
                                    BillUntil::new(
                                            stripe::invoices::create_preview::subscription_details::billing_schedule::bill_until::Type::Duration,
                                        )
                                        .duration(Duration::new(Interval::Day).interval_count(1))
                                        .timestamp(1_700_000_000),
                                )
                                .key("ab"),
                        ])
                        .cancel_at(
                            CancelAt::Timestamp(stripe::Timestamp::from(1_700_000_000)),
                        )
                        .cancel_at_period_end(true)
                        .cancel_now(true)
                        .default_tax_rates(["ab"])
                        .items([
                            stripe::invoices::create_preview::subscription_details::Item::new()
                                .billing_thresholds(
                                    stripe::invoices::create_preview::schedule_details::phase::item::BillingThresholds::new(
                                        1,
                                    ),
                                )
                                .clear_usage(true)
                                .deleted(true)
                                .discounts([
                                    Discount::new()
                                        .coupon("ab")
                                        .discount("ab")
                                        .promotion_code("ab"),
                                ])
                                .id("ab")
                                .metadata([("key", "ab")])
                                .price("ab")
                                .price_data(
                                    stripe::invoices::create_preview::schedule_details::phase::item::PriceData::new(
                                            "usd",
                                            "ab",
                                            Recurring::new(Interval::Day).interval_count(1),
                                        )
                                        .tax_behavior(TaxBehavior::Exclusive)
                                        .unit_amount(1)
                                        .unit_amount_decimal(1),
                                )
                                .quantity(1)
                                .tax_rates(["ab"]),
                        ])
                        .proration_behavior(ProrationBehavior::AlwaysInvoice)
                        .proration_date(1_700_000_000)
                        .resume_at(ResumeAt::Now)
                        .start_date(1_700_000_000)
                        .trial_end(TrialEnd::Now),
                ),
        ),
    )
}
}

mod p87 {
use stripe::invoices::add_lines::Line;
use stripe::invoices::add_lines::line::{Discount, Period, PriceData, Pricing, TaxAmount};
use stripe::invoices::add_lines::line::price_data::{ProductData, TaxBehavior};
use stripe::invoices::add_lines::line::tax_amount::{TaxRateData, TaxabilityReason};
use stripe::invoices::add_lines::line::tax_amount::tax_rate_data::{
    JurisdictionLevel, TaxType,
};
use stripe::invoices;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            invoices::add_lines(
                    "invoice_1",
                    [
                        Line::new()
                            .amount(1)
                            .description("ab")
                            .discountable(true)
                            .discounts([
                                Discount::new()
                                    .coupon("ab")
                                    .discount("ab")
                                    .promotion_code("ab"),
                            ])
                            .invoice_item("ab")
                            .metadata([("key", "ab")])
                            .period(Period::new(1_700_000_000, 1_700_000_000))
                            .price_data(
                                PriceData::new("usd")
                                    .product("ab")
                                    .product_data(
                                        ProductData::new("ab")
                                            .description("ab")
                                            .images(["ab"])
                                            .metadata([("key", "ab")])
                                            .tax_code("ab")
                                            .unit_label("ab"),
                                    )
                                    .tax_behavior(TaxBehavior::Unspecified)
                                    .unit_amount(1)
                                    .unit_amount_decimal(1),
                            )
                            .pricing(Pricing::new().price("ab"))
                            .quantity(1)
                            .quantity_decimal(1)
                            .tax_amounts([
                                TaxAmount::new(
                                        1,
                                        TaxRateData::new("ab", true, 1.5)
                                            .country("ab")
                                            .description("ab")
                                            .jurisdiction("ab")
                                            .jurisdiction_level(JurisdictionLevel::County)
                                            .state("ab")
                                            .tax_type(TaxType::Igst),
                                        1,
                                    )
                                    .taxability_reason(TaxabilityReason::PortionReducedRated),
                            ])
                            .tax_rates(["ab"]),
                    ],
                )
                .invoice_metadata([("key", "ab")]),
        ),
    )
}
}

mod p88 {
use stripe::invoices;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            invoices::mark_uncollectible("invoice_1"),
        ),
    )
}
}

mod p89 {
use stripe::issuing;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            issuing::authorizations::update("authorization_1").metadata([("key", "ab")]),
        ),
    )
}
}

mod p90 {
use stripe::issuing::cards::update::{
    CancellationReason, Pin, Shipping, SpendingControls, Status,
};
use stripe::issuing::cards::update::shipping::{
    Address, AddressValidation, Customs, Service, Type,
};
use stripe::issuing::cards::update::shipping::address_validation::Mode;
use stripe::issuing::cards::update::spending_controls::{
    AllowedCardPresence, AllowedCategory, BlockedCardPresence, BlockedCategory,
    SpendingLimit,
};
use stripe::issuing::cards::update::spending_controls::spending_limit::{
    Category, Interval,
};
use stripe::issuing;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            issuing::cards::update("card_1")
                .cancellation_reason(CancellationReason::Lost)
                .metadata([("key", "ab")])
                .personalization_design("ab")
                .pin(Pin::new().encrypted_number("ab"))
                .shipping(
                    Shipping::new(
                            "ab",
                            Address::new("ab", "ab", "ab", "ab").line2("ab").state("ab"),
                        )
                        .address_validation(AddressValidation::new(Mode::Disabled))
                        .customs(Customs::new().eori_number("ab"))
                        .phone_number("ab")
                        .require_signature(true)
                        .service(Service::Express)
                        .type_(Type::Bulk),
                )
                .spending_controls(
                    SpendingControls::new()
                        .allowed_card_presences([AllowedCardPresence::NotPresent])
                        .allowed_categories([
                            AllowedCategory::FurnitureHomeFurnishingsAndEquipmentStoresExceptAppliances,
                        ])
                        .allowed_merchant_countries(["ab"])
                        .blocked_card_presences([BlockedCardPresence::NotPresent])
                        .blocked_categories([
                            BlockedCategory::FurnitureHomeFurnishingsAndEquipmentStoresExceptAppliances,
                        ])
                        .blocked_merchant_countries(["ab"])
                        .spending_limits([
                            SpendingLimit::new(1, Interval::AllTime)
                                .categories([
                                    Category::FurnitureHomeFurnishingsAndEquipmentStoresExceptAppliances,
                                ]),
                        ]),
                )
                .status(Status::Active),
        ),
    )
}
}

mod p91 {
use stripe::issuing;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            issuing::settlements::update("settlement_1").metadata([("key", "ab")]),
        ),
    )
}
}

mod p92 {
use stripe::payment_intents::create::{
    AmountDetails, AutomaticPaymentMethods, ConfirmationMethod,
    ExcludedPaymentMethodType, Hooks, MandateData, OffSession, PaymentDetails,
    PaymentMethodData, RadarOptions, TransferData,
};
use stripe::payment_intents::create::amount_details::LineItem;
use stripe::payment_intents::create::amount_details::line_item::payment_method_options::paypal::Category;
use stripe::payment_intents::create::automatic_payment_methods::AllowRedirects;
use stripe::payment_intents::create::hooks::Inputs;
use stripe::payment_intents::create::mandate_data::CustomerAcceptance;
use stripe::payment_intents::create::mandate_data::customer_acceptance::Online;
use stripe::payment_intents::create::payment_method_data::{
    AllowRedisplay, BillingDetails,
};
use stripe::payment_intents::create::payment_method_data::billing_details::Address;
use stripe::payment_intents::create::payment_method_data::klarna::Dob;
use stripe::payment_intents::create::payment_method_data::naver_pay::Funding;
use stripe::payment_intents::create::payment_method_data::sofort::Country;
use stripe::payment_intents::create::payment_method_data::upi::mandate_options::AmountType;
use stripe::payment_intents::create::payment_method_data::us_bank_account::{
    AccountHolderType, AccountType,
};
use stripe::payment_intents::create::payment_method_options::{
    Affirm, AfterpayClearpay, Alipay, Alma, AmazonPay, Bancontact, Billie, Blik, Cashapp,
    Crypto, CustomerBalance, Giropay, Grabpay, KakaoPay, Konbini, KrCard, Link, MbWay,
    Mobilepay, Multibanco, Oxxo, Payco, Paynow, Pix, Promptpay, RevolutPay, SamsungPay,
    Satispay, Scalapay, Swish, Twint, WechatPay, Zip,
};
use stripe::payment_intents::create::payment_method_options::acss_debit::VerificationMethod;
use stripe::payment_intents::create::payment_method_options::acss_debit::mandate_options::TransactionType;
use stripe::payment_intents::create::payment_method_options::card::{
    Installments, Network, RequestExtendedAuthorization, RequestIncrementalAuthorization,
    RequestMulticapture, RequestOvercapture, RequestThreeDSecure, ThreeDSecure,
};
use stripe::payment_intents::create::payment_method_options::card::installments::Plan;
use stripe::payment_intents::create::payment_method_options::card::mandate_options::SupportedType;
use stripe::payment_intents::create::payment_method_options::card::three_d_secure::{
    AresTransStatus, ElectronicCommerceIndicator, ExemptionIndicator, NetworkOptions,
    Version,
};
use stripe::payment_intents::create::payment_method_options::card::three_d_secure::network_options::CartesBancaires;
use stripe::payment_intents::create::payment_method_options::card::three_d_secure::network_options::cartes_bancaires::CbAvalgo;
use stripe::payment_intents::create::payment_method_options::card_present::Routing;
use stripe::payment_intents::create::payment_method_options::card_present::routing::RequestedPriority;
use stripe::payment_intents::create::payment_method_options::customer_balance::{
    BankTransfer, FundingType,
};
use stripe::payment_intents::create::payment_method_options::customer_balance::bank_transfer::{
    EuBankTransfer, RequestedAddressType,
};
use stripe::payment_intents::create::payment_method_options::klarna::{
    OnDemand, Subscription,
};
use stripe::payment_intents::create::payment_method_options::klarna::on_demand::PurchaseInterval;
use stripe::payment_intents::create::payment_method_options::klarna::subscription::NextBilling;
use stripe::payment_intents::create::payment_method_options::payto::mandate_options::Purpose;
use stripe::payment_intents::create::payment_method_options::pix::AmountIncludesIof;
use stripe::payment_intents::create::payment_method_options::us_bank_account::{
    FinancialConnections, Networks, TransactionPurpose,
};
use stripe::payment_intents::create::payment_method_options::us_bank_account::financial_connections::{
    Filters, Permission, Prefetch,
};
use stripe::payment_intents::create::payment_method_options::us_bank_account::financial_connections::filters::AccountSubcategory;
use stripe::payment_intents::create::payment_method_options::us_bank_account::mandate_options::CollectionMethod;
use stripe::payment_intents::create::payment_method_options::us_bank_account::networks::Requested;
use stripe::payment_intents::create::transfer_data::PaymentData;
use stripe::payment_intents;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            payment_intents::create(1, "usd")
                .amount_details(
                    AmountDetails::new()
                        .discount_amount(1)
                        .enforce_arithmetic_validation(true)
                        .line_items([
                            LineItem::new("ab", 1, 1)
                                .discount_amount(1)
                                .payment_method_options(
                                    stripe::payment_intents::create::amount_details::line_item::PaymentMethodOptions::new()
                                        .card(
                                            stripe::payment_intents::create::amount_details::line_item::payment_method_options::Card::new()
                                                .commodity_code("ab"),
                                        )
                                        .card_present(
                                            stripe::payment_intents::create::amount_details::line_item::payment_method_options::CardPresent::new()
                                                .commodity_code("ab"),
                                        )
                                        .klarna(
                                            stripe::payment_intents::create::amount_details::line_item::payment_method_options::Klarna::new()
                                                .image_url("ab")
                                                .product_url("ab")
                                                .reference("ab")
                                                .subscription_reference("ab"),
                                        )
                                        .paypal(
                                            stripe::payment_intents::create::amount_details::line_item::payment_method_options::Paypal::new()
                                                .category(Category::DigitalGoods)
                                                .description("ab")
                                                .sold_by("ab"),
                                        ),
                                )
                                .product_code("ab")
                                .tax(
                                    stripe::payment_intents::create::amount_details::Tax::new(1),
                                )
                                .unit_of_measure("ab"),
                        ])
                        .shipping(
                            stripe::payment_intents::create::amount_details::Shipping::new()
                                .amount(1)
                                .from_postal_code("ab")
                                .to_postal_code("ab"),
                        )
                        .tax(
                            stripe::payment_intents::create::amount_details::Tax::new(1),
                        ),
                )
                .application_fee_amount(1)
                .automatic_payment_methods(
                    AutomaticPaymentMethods::new(true)
                        .allow_redirects(AllowRedirects::Always),
                )
                .capture_method(
                    stripe::payment_intents::create::CaptureMethod::Automatic,
                )
                .confirm(true)
                .confirmation_method(ConfirmationMethod::Automatic)
                .confirmation_token("ab")
                .customer("ab")
                .customer_account("ab")
                .description("ab")
                .error_on_requires_action(true)
                .excluded_payment_method_types([ExcludedPaymentMethodType::Cashapp])
                .hooks(
                    Hooks::new()
                        .inputs(
                            Inputs::new()
                                .tax(
                                    stripe::payment_intents::create::hooks::inputs::Tax::new(
                                        "ab",
                                    ),
                                ),
                        ),
                )
                .mandate("ab")
                .mandate_data(
                    MandateData::new(
                        CustomerAcceptance::new(
                                stripe::payment_intents::create::mandate_data::customer_acceptance::Type::Offline,
                            )
                            .accepted_at(1_700_000_000)
                            .online(Online::new("ab", "ab")),
                    ),
                )
                .metadata([("key", "ab")])
                .off_session(OffSession::Bool(true))
                .on_behalf_of("ab")
                .payment_details(
                    PaymentDetails::new().customer_reference("ab").order_reference("ab"),
                )
                .payment_method("ab")
                .payment_method_configuration("ab")
                .payment_method_data(
                    PaymentMethodData::new(
                            stripe::payment_intents::create::payment_method_data::Type::Crypto,
                        )
                        .acss_debit(
                            stripe::payment_intents::create::payment_method_data::AcssDebit::new(
                                "ab",
                                "ab",
                                "ab",
                            ),
                        )
                        .allow_redisplay(AllowRedisplay::Always)
                        .au_becs_debit(
                            stripe::payment_intents::create::payment_method_data::AuBecsDebit::new(
                                "ab",
                                "ab",
                            ),
                        )
                        .bacs_debit(
                            stripe::payment_intents::create::payment_method_data::BacsDebit::new()
                                .account_number("ab")
                                .sort_code("ab"),
                        )
                        .billing_details(
                            BillingDetails::new()
                                .address(
                                    Address::new()
                                        .city("ab")
                                        .country("ab")
                                        .line1("ab")
                                        .line2("ab")
                                        .postal_code("ab")
                                        .state("ab"),
                                )
                                .email("ab")
                                .name("ab")
                                .phone("ab")
                                .tax_id("ab"),
                        )
                        .boleto(
                            stripe::payment_intents::create::payment_method_data::Boleto::new(
                                "ab",
                            ),
                        )
                        .eps(
                            stripe::payment_intents::create::payment_method_data::Eps::new()
                                .bank(
                                    stripe::payment_intents::create::payment_method_data::eps::Bank::HypoTirolBankAg,
                                ),
                        )
                        .fpx(
                            stripe::payment_intents::create::payment_method_data::Fpx::new(
                                stripe::payment_intents::create::payment_method_data::fpx::Bank::StandardChartered,
                            ),
                        )
                        .ideal(
                            stripe::payment_intents::create::payment_method_data::Ideal::new()
                                .bank(
                                    stripe::payment_intents::create::payment_method_data::ideal::Bank::VanLanschot,
                                ),
                        )
                        .klarna(
                            stripe::payment_intents::create::payment_method_data::Klarna::new()
                                .dob(Dob::new(1, 1, 1)),
                        )
                        .metadata([("key", "ab")])
                        .naver_pay(
                            stripe::payment_intents::create::payment_method_data::NaverPay::new()
                                .funding(Funding::Card),
                        )
                        .nz_bank_account(
                            stripe::payment_intents::create::payment_method_data::NzBankAccount::new(
                                    "ab",
                                    "ab",
                                    "ab",
                                    "ab",
                                )
                                .account_holder_name("ab")
                                .reference("ab"),
                        )
                        .p24(
                            stripe::payment_intents::create::payment_method_data::P24::new()
                                .bank(
                                    stripe::payment_intents::create::payment_method_data::p24::Bank::TmobileUsbugiBankowe,
                                ),
                        )
                        .payto(
                            stripe::payment_intents::create::payment_method_data::Payto::new()
                                .account_number("ab")
                                .bsb_number("ab")
                                .pay_id("ab"),
                        )
                        .radar_options(RadarOptions::new().session("ab"))
                        .sepa_debit(
                            stripe::payment_intents::create::payment_method_data::SepaDebit::new(
                                "ab",
                            ),
                        )
                        .sofort(
                            stripe::payment_intents::create::payment_method_data::Sofort::new(
                                Country::At,
                            ),
                        )
                        .upi(
                            stripe::payment_intents::create::payment_method_data::Upi::new()
                                .mandate_options(
                                    stripe::payment_intents::create::payment_method_data::upi::MandateOptions::new()
                                        .amount(1)
                                        .amount_type(AmountType::Fixed)
                                        .description("ab")
                                        .end_date(1_700_000_000),
                                ),
                        )
                        .us_bank_account(
                            stripe::payment_intents::create::payment_method_data::UsBankAccount::new()
                                .account_holder_type(AccountHolderType::Company)
                                .account_number("ab")
                                .account_type(AccountType::Checking)
                                .financial_connections_account("ab")
                                .routing_number("ab"),
                        ),
                )
                .payment_method_options(
                    stripe::payment_intents::create::PaymentMethodOptions::new()
                        .acss_debit(
                            stripe::payment_intents::create::payment_method_options::AcssDebit::new()
                                .mandate_options(
                                    stripe::payment_intents::create::payment_method_options::acss_debit::MandateOptions::new()
                                        .custom_mandate_url("ab")
                                        .interval_description("ab")
                                        .payment_schedule(
                                            stripe::payment_intents::create::payment_method_options::acss_debit::mandate_options::PaymentSchedule::Combined,
                                        )
                                        .transaction_type(TransactionType::Business),
                                )
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::acss_debit::SetupFutureUsage::None,
                                )
                                .target_date("ab")
                                .verification_method(VerificationMethod::Automatic),
                        )
                        .affirm(
                            Affirm::new()
                                .capture_method(
                                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod::Manual,
                                )
                                .preferred_locale("ab")
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        )
                        .afterpay_clearpay(
                            AfterpayClearpay::new()
                                .capture_method(
                                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod::Manual,
                                )
                                .reference("ab")
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        )
                        .alipay(
                            Alipay::new()
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::alipay::SetupFutureUsage::None,
                                ),
                        )
                        .alma(
                            Alma::new()
                                .capture_method(
                                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod::Manual,
                                ),
                        )
                        .amazon_pay(
                            AmazonPay::new()
                                .capture_method(
                                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod::Manual,
                                )
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::alipay::SetupFutureUsage::None,
                                ),
                        )
                        .au_becs_debit(
                            stripe::payment_intents::create::payment_method_options::AuBecsDebit::new()
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::acss_debit::SetupFutureUsage::None,
                                )
                                .target_date("ab"),
                        )
                        .bacs_debit(
                            stripe::payment_intents::create::payment_method_options::BacsDebit::new()
                                .mandate_options(
                                    stripe::payment_intents::create::payment_method_options::bacs_debit::MandateOptions::new()
                                        .reference_prefix("ab"),
                                )
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::acss_debit::SetupFutureUsage::None,
                                )
                                .target_date("ab"),
                        )
                        .bancontact(
                            Bancontact::new()
                                .preferred_language(
                                    stripe::payment_intents::create::payment_method_options::bancontact::PreferredLanguage::Fr,
                                )
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::alipay::SetupFutureUsage::None,
                                ),
                        )
                        .billie(
                            Billie::new()
                                .capture_method(
                                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod::Manual,
                                ),
                        )
                        .blik(
                            Blik::new()
                                .code("ab")
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        )
                        .boleto(
                            stripe::payment_intents::create::payment_method_options::Boleto::new()
                                .expires_after_days(1)
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::acss_debit::SetupFutureUsage::None,
                                ),
                        )
                        .card(
                            stripe::payment_intents::create::payment_method_options::Card::new()
                                .capture_method(
                                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod::Manual,
                                )
                                .cvc_token("ab")
                                .installments(
                                    Installments::new()
                                        .enabled(true)
                                        .plan(
                                            Plan::new(
                                                    stripe::payment_intents::create::payment_method_options::card::installments::plan::Type::Bonus,
                                                )
                                                .count(1)
                                                .interval(
                                                    stripe::payment_intents::create::payment_method_options::card::installments::plan::Interval::Month,
                                                ),
                                        ),
                                )
                                .mandate_options(
                                    stripe::payment_intents::create::payment_method_options::card::MandateOptions::new(
                                            1,
                                            AmountType::Fixed,
                                            stripe::payment_intents::create::payment_method_options::card::mandate_options::Interval::Week,
                                            "ab",
                                            1_700_000_000,
                                        )
                                        .description("ab")
                                        .end_date(1_700_000_000)
                                        .interval_count(1)
                                        .supported_types([SupportedType::India]),
                                )
                                .network(Network::Mastercard)
                                .request_extended_authorization(
                                    RequestExtendedAuthorization::IfAvailable,
                                )
                                .request_incremental_authorization(
                                    RequestIncrementalAuthorization::IfAvailable,
                                )
                                .request_multicapture(RequestMulticapture::IfAvailable)
                                .request_overcapture(RequestOvercapture::IfAvailable)
                                .request_three_d_secure(RequestThreeDSecure::Any)
                                .require_cvc_recollection(true)
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::acss_debit::SetupFutureUsage::None,
                                )
                                .statement_descriptor_suffix_kana("ab")
                                .statement_descriptor_suffix_kanji("ab")
                                .three_d_secure(
                                    ThreeDSecure::new("ab", "ab", Version::V2_3_0)
                                        .ares_trans_status(AresTransStatus::R)
                                        .electronic_commerce_indicator(
                                            ElectronicCommerceIndicator::V06,
                                        )
                                        .exemption_indicator(ExemptionIndicator::LowRisk)
                                        .network_options(
                                            NetworkOptions::new()
                                                .cartes_bancaires(
                                                    CartesBancaires::new(CbAvalgo::V0)
                                                        .cb_exemption("ab")
                                                        .cb_score(1),
                                                ),
                                        )
                                        .requestor_challenge_indicator("ab"),
                                ),
                        )
                        .card_present(
                            stripe::payment_intents::create::payment_method_options::CardPresent::new()
                                .capture_method(
                                    stripe::payment_intents::create::payment_method_options::card_present::CaptureMethod::Manual,
                                )
                                .request_extended_authorization(true)
                                .request_incremental_authorization_support(true)
                                .routing(
                                    Routing::new()
                                        .requested_priority(RequestedPriority::Domestic),
                                ),
                        )
                        .cashapp(
                            Cashapp::new()
                                .capture_method(
                                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod::Manual,
                                )
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::acss_debit::SetupFutureUsage::None,
                                ),
                        )
                        .crypto(
                            Crypto::new()
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        )
                        .customer_balance(
                            CustomerBalance::new()
                                .bank_transfer(
                                    BankTransfer::new(
                                            stripe::payment_intents::create::payment_method_options::customer_balance::bank_transfer::Type::MxBankTransfer,
                                        )
                                        .eu_bank_transfer(EuBankTransfer::new("ab"))
                                        .requested_address_types([RequestedAddressType::Spei]),
                                )
                                .funding_type(FundingType::BankTransfer)
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        )
                        .eps(
                            stripe::payment_intents::create::payment_method_options::Eps::new()
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        )
                        .fpx(
                            stripe::payment_intents::create::payment_method_options::Fpx::new()
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        )
                        .giropay(
                            Giropay::new()
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        )
                        .grabpay(
                            Grabpay::new()
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        )
                        .ideal(
                            stripe::payment_intents::create::payment_method_options::Ideal::new()
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::alipay::SetupFutureUsage::None,
                                ),
                        )
                        .kakao_pay(
                            KakaoPay::new()
                                .capture_method(
                                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod::Manual,
                                )
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::alipay::SetupFutureUsage::None,
                                ),
                        )
                        .klarna(
                            stripe::payment_intents::create::payment_method_options::Klarna::new()
                                .capture_method(
                                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod::Manual,
                                )
                                .on_demand(
                                    OnDemand::new()
                                        .average_amount(1)
                                        .maximum_amount(1)
                                        .minimum_amount(1)
                                        .purchase_interval(PurchaseInterval::Week)
                                        .purchase_interval_count(1),
                                )
                                .preferred_locale(
                                    stripe::payment_intents::create::payment_method_options::klarna::PreferredLocale::EnPl,
                                )
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::acss_debit::SetupFutureUsage::None,
                                )
                                .subscriptions([
                                    Subscription::new(
                                            stripe::payment_intents::create::payment_method_options::klarna::subscription::Interval::Week,
                                            "ab",
                                        )
                                        .interval_count(1)
                                        .name("ab")
                                        .next_billing(NextBilling::new(1, "ab")),
                                ]),
                        )
                        .konbini(
                            Konbini::new()
                                .confirmation_number("ab")
                                .expires_after_days(1)
                                .expires_at(1_700_000_000)
                                .product_description("ab")
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        )
                        .kr_card(
                            KrCard::new()
                                .capture_method(
                                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod::Manual,
                                )
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::alipay::SetupFutureUsage::None,
                                ),
                        )
                        .link(
                            Link::new()
                                .capture_method(
                                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod::Manual,
                                )
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::alipay::SetupFutureUsage::None,
                                ),
                        )
                        .mb_way(
                            MbWay::new()
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        )
                        .mobilepay(
                            Mobilepay::new()
                                .capture_method(
                                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod::Manual,
                                )
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        )
                        .multibanco(
                            Multibanco::new()
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        )
                        .naver_pay(
                            stripe::payment_intents::create::payment_method_options::NaverPay::new()
                                .capture_method(
                                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod::Manual,
                                )
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::alipay::SetupFutureUsage::None,
                                ),
                        )
                        .nz_bank_account(
                            stripe::payment_intents::create::payment_method_options::NzBankAccount::new()
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::acss_debit::SetupFutureUsage::None,
                                )
                                .target_date("ab"),
                        )
                        .oxxo(
                            Oxxo::new()
                                .expires_after_days(1)
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        )
                        .p24(
                            stripe::payment_intents::create::payment_method_options::P24::new()
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage::None,
                                )
                                .tos_shown_and_accepted(true),
                        )
                        .payco(
                            Payco::new()
                                .capture_method(
                                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod::Manual,
                                ),
                        )
                        .paynow(
                            Paynow::new()
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        )
                        .paypal(
                            stripe::payment_intents::create::payment_method_options::Paypal::new()
                                .capture_method(
                                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod::Manual,
                                )
                                .preferred_locale(
                                    stripe::payment_intents::create::payment_method_options::paypal::PreferredLocale::PtPt,
                                )
                                .reference("ab")
                                .risk_correlation_id("ab")
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::alipay::SetupFutureUsage::None,
                                ),
                        )
                        .payto(
                            stripe::payment_intents::create::payment_method_options::Payto::new()
                                .mandate_options(
                                    stripe::payment_intents::create::payment_method_options::payto::MandateOptions::new()
                                        .amount(1)
                                        .amount_type(AmountType::Fixed)
                                        .end_date("ab")
                                        .payment_schedule(
                                            stripe::payment_intents::create::payment_method_options::payto::mandate_options::PaymentSchedule::SemiAnnual,
                                        )
                                        .payments_per_period(1)
                                        .purpose(Purpose::Tax),
                                )
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::alipay::SetupFutureUsage::None,
                                ),
                        )
                        .pix(
                            Pix::new()
                                .amount_includes_iof(AmountIncludesIof::Always)
                                .expires_after_seconds(1)
                                .expires_at(1_700_000_000)
                                .mandate_options(
                                    stripe::payment_intents::create::payment_method_options::pix::MandateOptions::new()
                                        .amount(1)
                                        .amount_includes_iof(AmountIncludesIof::Always)
                                        .amount_type(AmountType::Fixed)
                                        .currency("usd")
                                        .end_date("ab")
                                        .payment_schedule(
                                            stripe::payment_intents::create::payment_method_options::pix::mandate_options::PaymentSchedule::Weekly,
                                        )
                                        .reference("ab")
                                        .start_date("ab"),
                                )
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::alipay::SetupFutureUsage::None,
                                ),
                        )
                        .promptpay(
                            Promptpay::new()
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        )
                        .revolut_pay(
                            RevolutPay::new()
                                .capture_method(
                                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod::Manual,
                                )
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::alipay::SetupFutureUsage::None,
                                ),
                        )
                        .samsung_pay(
                            SamsungPay::new()
                                .capture_method(
                                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod::Manual,
                                ),
                        )
                        .satispay(
                            Satispay::new()
                                .capture_method(
                                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod::Manual,
                                ),
                        )
                        .scalapay(
                            Scalapay::new()
                                .capture_method(
                                    stripe::payment_intents::create::payment_method_options::affirm::CaptureMethod::Manual,
                                ),
                        )
                        .sepa_debit(
                            stripe::payment_intents::create::payment_method_options::SepaDebit::new()
                                .mandate_options(
                                    stripe::payment_intents::create::payment_method_options::bacs_debit::MandateOptions::new()
                                        .reference_prefix("ab"),
                                )
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::acss_debit::SetupFutureUsage::None,
                                )
                                .target_date("ab"),
                        )
                        .sofort(
                            stripe::payment_intents::create::payment_method_options::Sofort::new()
                                .preferred_language(
                                    stripe::payment_intents::create::payment_method_options::sofort::PreferredLanguage::It,
                                )
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::alipay::SetupFutureUsage::None,
                                ),
                        )
                        .swish(
                            Swish::new()
                                .reference("ab")
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        )
                        .twint(
                            Twint::new()
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::alipay::SetupFutureUsage::None,
                                ),
                        )
                        .upi(
                            stripe::payment_intents::create::payment_method_options::Upi::new()
                                .mandate_options(
                                    stripe::payment_intents::create::payment_method_data::upi::MandateOptions::new()
                                        .amount(1)
                                        .amount_type(AmountType::Fixed)
                                        .description("ab")
                                        .end_date(1_700_000_000),
                                )
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::acss_debit::SetupFutureUsage::None,
                                ),
                        )
                        .us_bank_account(
                            stripe::payment_intents::create::payment_method_options::UsBankAccount::new()
                                .financial_connections(
                                    FinancialConnections::new()
                                        .filters(
                                            Filters::new()
                                                .account_subcategories([AccountSubcategory::Checking]),
                                        )
                                        .permissions([Permission::PaymentMethod])
                                        .prefetch([Prefetch::Balances])
                                        .return_url("ab"),
                                )
                                .mandate_options(
                                    stripe::payment_intents::create::payment_method_options::us_bank_account::MandateOptions::new()
                                        .collection_method(CollectionMethod::Paper),
                                )
                                .networks(Networks::new().requested([Requested::Ach]))
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::acss_debit::SetupFutureUsage::None,
                                )
                                .target_date("ab")
                                .transaction_purpose(TransactionPurpose::Services)
                                .verification_method(VerificationMethod::Automatic),
                        )
                        .wechat_pay(
                            WechatPay::new()
                                .app_id("ab")
                                .client(
                                    stripe::payment_intents::create::payment_method_options::wechat_pay::Client::Android,
                                )
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        )
                        .zip(
                            Zip::new()
                                .setup_future_usage(
                                    stripe::payment_intents::create::payment_method_options::affirm::SetupFutureUsage::None,
                                ),
                        ),
                )
                .payment_method_types(["ab"])
                .radar_options(RadarOptions::new().session("ab"))
                .receipt_email("ab")
                .return_url("ab")
                .setup_future_usage(
                    stripe::payment_intents::create::SetupFutureUsage::OffSession,
                )
                .shipping(
                    stripe::payment_intents::create::Shipping::new(
                            "ab",
                            Address::new()
                                .city("ab")
                                .country("ab")
                                .line1("ab")
                                .line2("ab")
                                .postal_code("ab")
                                .state("ab"),
                        )
                        .carrier("ab")
                        .phone("ab")
                        .tracking_number("ab"),
                )
                .statement_descriptor("ab")
                .statement_descriptor_suffix("ab")
                .transfer_data(
                    TransferData::new("ab")
                        .amount(1)
                        .description("ab")
                        .metadata([("key", "ab")])
                        .payment_data(
                            PaymentData::new()
                                .description("ab")
                                .metadata([("key", "ab")]),
                        ),
                )
                .transfer_group("ab")
                .use_stripe_sdk(true),
        ),
    )
}
}

mod p93 {
use stripe::payment_intents::increment_authorization::{
    AmountDetails, Hooks, PaymentDetails, TransferData,
};
use stripe::payment_intents::increment_authorization::amount_details::{
    LineItem, Shipping,
};
use stripe::payment_intents::increment_authorization::amount_details::line_item::PaymentMethodOptions;
use stripe::payment_intents::increment_authorization::amount_details::line_item::payment_method_options::{
    Card, CardPresent, Klarna, Paypal,
};
use stripe::payment_intents::increment_authorization::amount_details::line_item::payment_method_options::paypal::Category;
use stripe::payment_intents::increment_authorization::hooks::Inputs;
use stripe::payment_intents;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            payment_intents::increment_authorization("intent_1", 1)
                .amount_details(
                    AmountDetails::new()
                        .discount_amount(1)
                        .enforce_arithmetic_validation(true)
                        .line_items([
                            LineItem::new("ab", 1, 1)
                                .discount_amount(1)
                                .payment_method_options(
                                    PaymentMethodOptions::new()
                                        .card(Card::new().commodity_code("ab"))
                                        .card_present(CardPresent::new().commodity_code("ab"))
                                        .klarna(
                                            Klarna::new()
                                                .image_url("ab")
                                                .product_url("ab")
                                                .reference("ab")
                                                .subscription_reference("ab"),
                                        )
                                        .paypal(
                                            Paypal::new()
                                                .category(Category::DigitalGoods)
                                                .description("ab")
                                                .sold_by("ab"),
                                        ),
                                )
                                .product_code("ab")
                                .tax(
                                    stripe::payment_intents::increment_authorization::amount_details::Tax::new(
                                        1,
                                    ),
                                )
                                .unit_of_measure("ab"),
                        ])
                        .shipping(
                            Shipping::new()
                                .amount(1)
                                .from_postal_code("ab")
                                .to_postal_code("ab"),
                        )
                        .tax(
                            stripe::payment_intents::increment_authorization::amount_details::Tax::new(
                                1,
                            ),
                        ),
                )
                .application_fee_amount(1)
                .description("ab")
                .hooks(
                    Hooks::new()
                        .inputs(
                            Inputs::new()
                                .tax(
                                    stripe::payment_intents::increment_authorization::hooks::inputs::Tax::new(
                                        "ab",
                                    ),
                                ),
                        ),
                )
                .metadata([("key", "ab")])
                .payment_details(
                    PaymentDetails::new().customer_reference("ab").order_reference("ab"),
                )
                .statement_descriptor("ab")
                .transfer_data(TransferData::new().amount(1)),
        ),
    )
}
}

mod p94 {
use stripe::payment_method_domains;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            payment_method_domains::create("ab").enabled(true),
        ),
    )
}
}

mod p95 {
use stripe::payment_methods;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            payment_methods::detach("payment_method_1"),
        ),
    )
}
}

mod p96 {
use stripe::payment_records::report_refund::{Amount, ProcessorDetails, Refunded};
use stripe::payment_records::report_refund::processor_details::Custom;
use stripe::payment_records;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            payment_records::report_refund(
                    "id_1",
                    ProcessorDetails::new().custom(Custom::new("ab")),
                    Refunded::new(1_700_000_000),
                )
                .amount(Amount::new(1, "usd"))
                .initiated_at(1_700_000_000)
                .metadata([("key", "ab")]),
        ),
    )
}
}

mod p97 {
use stripe::plans::create::{
    BillingScheme, Interval, Product, Tier, TiersMode, TransformUsage, UsageType,
};
use stripe::plans::create::tier::UpTo;
use stripe::plans::create::transform_usage::Round;
use stripe::plans;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            plans::create("usd", Interval::Day)
                .active(true)
                .amount(1)
                .amount_decimal(1)
                .billing_scheme(BillingScheme::PerUnit)
                .id("ab")
                .interval_count(1)
                .metadata([("key", "ab")])
                .meter("ab")
                .nickname("ab")
                .product(
                    Product::new("ab")
                        .active(true)
                        .id("ab")
                        .metadata([("key", "ab")])
                        .statement_descriptor("ab")
                        .tax_code("ab")
                        .unit_label("ab"),
                )
                .tiers([
                    Tier::new(UpTo::Inf)
                        .flat_amount(1)
                        .flat_amount_decimal(1)
                        .unit_amount(1)
                        .unit_amount_decimal(1),
                ])
                .tiers_mode(TiersMode::Graduated)
                .transform_usage(TransformUsage::new(1, Round::Down))
                .trial_period_days(1)
                .usage_type(UsageType::Licensed),
        ),
    )
}
}

mod p98 {
use stripe::products;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            products::features::create("product_1", "ab"),
        ),
    )
}
}

mod p99 {
use stripe::v2::core::accounts::create::{
    Configuration, Dashboard, Defaults, Identity, Include,
};
use stripe::v2::core::accounts::create::configuration::{Customer, Merchant, Recipient};
use stripe::v2::core::accounts::create::configuration::customer::{Billing, Shipping};
use stripe::v2::core::accounts::create::configuration::customer::automatic_indirect_tax::Exempt;
use stripe::v2::core::accounts::create::configuration::customer::billing::Invoice;
use stripe::v2::core::accounts::create::configuration::customer::billing::invoice::{
    CustomField, Rendering,
};
use stripe::v2::core::accounts::create::configuration::customer::billing::invoice::rendering::AmountTaxDisplay;
use stripe::v2::core::accounts::create::configuration::merchant::{
    Branding, ScriptStatementDescriptor, StatementDescriptor,
};
use stripe::v2::core::accounts::create::configuration::merchant::capabilities::{
    AchDebitPayments, AcssDebitPayments, AffirmPayments, AfterpayClearpayPayments,
    AlmaPayments, AmazonPayPayments, AuBecsDebitPayments, BancontactPayments,
    BlikPayments, BoletoPayments, CartesBancairesPayments, CashappPayments, EpsPayments,
    FpxPayments, GbBankTransferPayments, GrabpayPayments, IdealPayments, JcbPayments,
    JpBankTransferPayments, KakaoPayPayments, KlarnaPayments, KrCardPayments,
    LinkPayments, MobilepayPayments, MultibancoPayments, MxBankTransferPayments,
    NaverPayPayments, OxxoPayments, P24Payments, PayByBankPayments, PaycoPayments,
    PaynowPayments, PromptpayPayments, RevolutPayPayments, SamsungPayPayments,
    SepaBankTransferPayments, SepaDebitPayments, SwishPayments, TwintPayments,
    UsBankTransferPayments, ZipPayments,
};
use stripe::v2::core::accounts::create::configuration::merchant::card_payments::DeclineOn;
use stripe::v2::core::accounts::create::configuration::merchant::konbini_payments::support::Hours;
use stripe::v2::core::accounts::create::configuration::recipient::capabilities::StripeBalance;
use stripe::v2::core::accounts::create::configuration::recipient::capabilities::stripe_balance::StripeTransfers;
use stripe::v2::core::accounts::create::defaults::{Locale, Profile, Responsibilities};
use stripe::v2::core::accounts::create::defaults::responsibilities::{
    FeesCollector, LossesCollector,
};
use stripe::v2::core::accounts::create::identity::{
    Attestations, BusinessDetails, EntityType, Individual,
};
use stripe::v2::core::accounts::create::identity::attestations::{
    DirectorshipDeclaration, OwnershipDeclaration, PersonsProvided,
    RepresentativeDeclaration, TermsOfService,
};
use stripe::v2::core::accounts::create::identity::attestations::persons_provided::OwnershipExemptionReason;
use stripe::v2::core::accounts::create::identity::attestations::terms_of_service::Account;
use stripe::v2::core::accounts::create::identity::business_details::{
    AnnualRevenue, MonthlyEstimatedRevenue, RegistrationDate, ScriptAddresses, Structure,
};
use stripe::v2::core::accounts::create::identity::business_details::annual_revenue::Amount;
use stripe::v2::core::accounts::create::identity::business_details::documents::{
    BankAccountOwnershipVerification, CompanyLicense, CompanyMemorandumOfAssociation,
    CompanyMinisterialDecree, CompanyRegistrationVerification, CompanyTaxIdVerification,
    PrimaryVerification, ProofOfAddress, ProofOfRegistration,
    ProofOfUltimateBeneficialOwnership,
};
use stripe::v2::core::accounts::create::identity::business_details::documents::primary_verification::FrontBack;
use stripe::v2::core::accounts::create::identity::business_details::documents::proof_of_registration::Signer;
use stripe::v2::core::accounts::create::identity::individual::{
    AdditionalAddress, AdditionalName, DateOfBirth, LegalGender, PoliticalExposure,
    Relationship,
};
use stripe::v2::core::accounts::create::identity::individual::additional_name::Purpose;
use stripe::v2::core::accounts::create::identity::individual::documents::{
    CompanyAuthorization, Passport, SecondaryVerification, Visa,
};
use stripe::v2;
pub(crate) fn request() -> crate::Made {
    Ok(
        stripe_runtime::ApiRequest::into_request(
            v2::core::accounts::create()
                .account_token("ab")
                .configuration(
                    Configuration::new()
                        .customer(
                            Customer::new()
                                .automatic_indirect_tax(
                                    stripe::v2::core::accounts::create::configuration::customer::AutomaticIndirectTax::new()
                                        .exempt(Exempt::Exempt)
                                        .ip_address("ab"),
                                )
                                .billing(
                                    Billing::new()
                                        .invoice(
                                            Invoice::new()
                                                .custom_fields([CustomField::new("ab", "ab")])
                                                .footer("ab")
                                                .next_sequence(1)
                                                .prefix("ab")
                                                .rendering(
                                                    Rendering::new()
                                                        .amount_tax_display(AmountTaxDisplay::ExcludeTax)
                                                        .template("ab"),
                                                ),
                                        ),
                                )
                                .capabilities(
                                    stripe::v2::core::accounts::create::configuration::customer::Capabilities::new()
                                        .automatic_indirect_tax(
                                            stripe::v2::core::accounts::create::configuration::customer::capabilities::AutomaticIndirectTax::new(
                                                true,
                                            ),
                                        ),
                                )
                                .shipping(
                                    Shipping::new()
                                        .address(
                                            stripe::v2::core::accounts::create::configuration::customer::shipping::Address::new()
                                                .city("ab")
                                                .country("ab")
                                                .line1("ab")
                                                .line2("ab")
                                                .postal_code("ab")
                                                .state("ab"),
                                        )
                                        .name("ab")
                                        .phone("ab"),
                                )
                                .test_clock("ab"),
                        )
                        .merchant(
                            Merchant::new()
                                .bacs_debit_payments(
                                    stripe::v2::core::accounts::create::configuration::merchant::BacsDebitPayments::new()
                                        .display_name("ab"),
                                )
                                .branding(
                                    Branding::new()
                                        .icon("ab")
                                        .logo("ab")
                                        .primary_color("ab")
                                        .secondary_color("ab"),
                                )
                                .capabilities(
                                    stripe::v2::core::accounts::create::configuration::merchant::Capabilities::new()
                                        .ach_debit_payments(AchDebitPayments::new(true))
                                        .acss_debit_payments(AcssDebitPayments::new(true))
                                        .affirm_payments(AffirmPayments::new(true))
                                        .afterpay_clearpay_payments(
                                            AfterpayClearpayPayments::new(true),
                                        )
                                        .alma_payments(AlmaPayments::new(true))
                                        .amazon_pay_payments(AmazonPayPayments::new(true))
                                        .au_becs_debit_payments(AuBecsDebitPayments::new(true))
                                        .bacs_debit_payments(
                                            stripe::v2::core::accounts::create::configuration::merchant::capabilities::BacsDebitPayments::new(
                                                true,
                                            ),
                                        )
                                        .bancontact_payments(BancontactPayments::new(true))
                                        .blik_payments(BlikPayments::new(true))
                                        .boleto_payments(BoletoPayments::new(true))
                                        .card_payments(
                                            stripe::v2::core::accounts::create::configuration::merchant::capabilities::CardPayments::new(
                                                true,
                                            ),
                                        )
                                        .cartes_bancaires_payments(
                                            CartesBancairesPayments::new(true),
                                        )
                                        .cashapp_payments(CashappPayments::new(true))
                                        .eps_payments(EpsPayments::new(true))
                                        .fpx_payments(FpxPayments::new(true))
                                        .gb_bank_transfer_payments(
                                            GbBankTransferPayments::new(true),
                                        )
                                        .grabpay_payments(GrabpayPayments::new(true))
                                        .ideal_payments(IdealPayments::new(true))
                                        .jcb_payments(JcbPayments::new(true))
                                        .jp_bank_transfer_payments(
                                            JpBankTransferPayments::new(true),
                                        )
                                        .kakao_pay_payments(KakaoPayPayments::new(true))
                                        .klarna_payments(KlarnaPayments::new(true))
                                        .konbini_payments(
                                            stripe::v2::core::accounts::create::configuration::merchant::capabilities::KonbiniPayments::new(
                                                true,
                                            ),
                                        )
                                        .kr_card_payments(KrCardPayments::new(true))
                                        .link_payments(LinkPayments::new(true))
                                        .mobilepay_payments(MobilepayPayments::new(true))
                                        .multibanco_payments(MultibancoPayments::new(true))
                                        .mx_bank_transfer_payments(
                                            MxBankTransferPayments::new(true),
                                        )
                                        .naver_pay_payments(NaverPayPayments::new(true))
                                        .oxxo_payments(OxxoPayments::new(true))
                                        .p24_payments(P24Payments::new(true))
                                        .pay_by_bank_payments(PayByBankPayments::new(true))
                                        .payco_payments(PaycoPayments::new(true))
                                        .paynow_payments(PaynowPayments::new(true))
                                        .promptpay_payments(PromptpayPayments::new(true))
                                        .revolut_pay_payments(RevolutPayPayments::new(true))
                                        .samsung_pay_payments(SamsungPayPayments::new(true))
                                        .sepa_bank_transfer_payments(
                                            SepaBankTransferPayments::new(true),
                                        )
                                        .sepa_debit_payments(SepaDebitPayments::new(true))
                                        .swish_payments(SwishPayments::new(true))
                                        .twint_payments(TwintPayments::new(true))
                                        .us_bank_transfer_payments(
                                            UsBankTransferPayments::new(true),
                                        )
                                        .zip_payments(ZipPayments::new(true)),
                                )
                                .card_payments(
                                    stripe::v2::core::accounts::create::configuration::merchant::CardPayments::new()
                                        .decline_on(
                                            DeclineOn::new().avs_failure(true).cvc_failure(true),
                                        ),
                                )
                                .konbini_payments(
                                    stripe::v2::core::accounts::create::configuration::merchant::KonbiniPayments::new()
                                        .support(
                                            stripe::v2::core::accounts::create::configuration::merchant::konbini_payments::Support::new()
                                                .email("ab")
                                                .hours(Hours::new().end_time("ab").start_time("ab"))
                                                .phone("ab"),
                                        ),
                                )
                                .mcc("ab")
                                .script_statement_descriptor(
                                    ScriptStatementDescriptor::new()
                                        .kana(
                                            stripe::v2::core::accounts::create::configuration::merchant::script_statement_descriptor::Kana::new()
                                                .descriptor("ab")
                                                .prefix("ab"),
                                        )
                                        .kanji(
                                            stripe::v2::core::accounts::create::configuration::merchant::script_statement_descriptor::Kanji::new()
                                                .descriptor("ab")
                                                .prefix("ab"),
                                        ),
                                )
                                .statement_descriptor(
                                    StatementDescriptor::new().descriptor("ab").prefix("ab"),
                                )
                                .support(
                                    stripe::v2::core::accounts::create::configuration::merchant::Support::new()
                                        .address(
                                            stripe::v2::core::accounts::create::identity::business_details::Address::new(
                                                    "ab",
                                                )
                                                .city("ab")
                                                .line1("ab")
                                                .line2("ab")
                                                .postal_code("ab")
                                                .state("ab")
                                                .town("ab"),
                                        )
                                        .email("ab")
                                        .phone("ab")
                                        .url("ab"),
                                ),
                        )
                        .recipient(
                            Recipient::new()
                                .capabilities(
                                    stripe::v2::core::accounts::create::configuration::recipient::Capabilities::new()
                                        .stripe_balance(
                                            StripeBalance::new()
                                                .stripe_transfers(StripeTransfers::new(true)),
                                        ),
                                ),
                        ),
                )
                .contact_email("ab")
                .contact_phone("ab")
                .dashboard(Dashboard::Express)
                .defaults(
                    Defaults::new()
                        .currency("ab")
                        .locales([Locale::EnSg])
                        .profile(
                            Profile::new()
                                .business_url("ab")
                                .doing_business_as("ab")
                                .product_description("ab"),
                        )
                        .responsibilities(
                            Responsibilities::new(
                                FeesCollector::ApplicationExpress,
                                LossesCollector::Application,
                            ),
                        ),
                )
                .display_name("ab")
                .identity(
                    Identity::new()
                        .attestations(
                            Attestations::new()
                                .directorship_declaration(
                                    DirectorshipDeclaration::new()
                                        .date("2026-05-27T12:00:00Z".parse::<stripe::DateTime>()?)
                                        .ip("ab")
                                        .user_agent("ab"),
                                )
                                .ownership_declaration(
                                    OwnershipDeclaration::new()
                                        .date("2026-05-27T12:00:00Z".parse::<stripe::DateTime>()?)
                                        .ip("ab")
                                        .user_agent("ab"),
                                )
                                .persons_provided(
                                    PersonsProvided::new()
                                        .directors(true)
                                        .executives(true)
                                        .owners(true)
                                        .ownership_exemption_reason(
                                            OwnershipExemptionReason::QualifiedEntityExceedsOwnershipThreshold,
                                        ),
                                )
                                .representative_declaration(
                                    RepresentativeDeclaration::new()
                                        .date("2026-05-27T12:00:00Z".parse::<stripe::DateTime>()?)
                                        .ip("ab")
                                        .user_agent("ab"),
                                )
                                .terms_of_service(
                                    TermsOfService::new()
                                        .account(
                                            Account::new(
                                                    "2026-05-27T12:00:00Z".parse::<stripe::DateTime>()?,
                                                    "ab",
                                                )
                                                .user_agent("ab"),
                                        ),
                                ),
                        )
                        .business_details(
                            BusinessDetails::new()
                                .address(
                                    stripe::v2::core::accounts::create::identity::business_details::Address::new(
                                            "ab",
                                        )
                                        .city("ab")
                                        .line1("ab")
                                        .line2("ab")
                                        .postal_code("ab")
                                        .state("ab")
                                        .town("ab"),
                                )
                                .annual_revenue(
                                    AnnualRevenue::new()
                                        .amount(Amount::new(1, "ab"))
                                        .fiscal_year_end("ab"),
                                )
                                .documents(
                                    stripe::v2::core::accounts::create::identity::business_details::Documents::new()
                                        .bank_account_ownership_verification(
                                            BankAccountOwnershipVerification::new(["ab"]),
                                        )
                                        .company_license(CompanyLicense::new(["ab"]))
                                        .company_memorandum_of_association(
                                            CompanyMemorandumOfAssociation::new(["ab"]),
                                        )
                                        .company_ministerial_decree(
                                            CompanyMinisterialDecree::new(["ab"]),
                                        )
                                        .company_registration_verification(
                                            CompanyRegistrationVerification::new(["ab"]),
                                        )
                                        .company_tax_id_verification(
                                            CompanyTaxIdVerification::new(["ab"]),
                                        )
                                        .primary_verification(
                                            PrimaryVerification::new(FrontBack::new("ab").back("ab")),
                                        )
                                        .proof_of_address(ProofOfAddress::new(["ab"]))
                                        .proof_of_registration(
                                            ProofOfRegistration::new(["ab"]).signer(Signer::new("ab")),
                                        )
                                        .proof_of_ultimate_beneficial_ownership(
                                            ProofOfUltimateBeneficialOwnership::new(["ab"])
                                                .signer(Signer::new("ab")),
                                        ),
                                )
                                .estimated_worker_count(1)
                                .id_numbers([
                                    stripe::v2::core::accounts::create::identity::business_details::IdNumber::new(
                                            stripe::v2::core::accounts::create::identity::business_details::id_number::Type::DeHrn,
                                            "ab",
                                        )
                                        .registrar("ab"),
                                ])
                                .monthly_estimated_revenue(
                                    MonthlyEstimatedRevenue::new().amount(Amount::new(1, "ab")),
                                )
                                .phone("ab")
                                .registered_name("ab")
                                .registration_date(RegistrationDate::new(1, 1, 1))
                                .script_addresses(
                                    ScriptAddresses::new()
                                        .kana(
                                            stripe::v2::core::accounts::create::identity::business_details::script_addresses::Kana::new(
                                                    "ab",
                                                )
                                                .city("ab")
                                                .line1("ab")
                                                .line2("ab")
                                                .postal_code("ab")
                                                .state("ab")
                                                .town("ab"),
                                        )
                                        .kanji(
                                            stripe::v2::core::accounts::create::identity::business_details::script_addresses::Kanji::new(
                                                    "ab",
                                                )
                                                .city("ab")
                                                .line1("ab")
                                                .line2("ab")
                                                .postal_code("ab")
                                                .state("ab")
                                                .town("ab"),
                                        ),
                                )
                                .script_names(
                                    stripe::v2::core::accounts::create::identity::business_details::ScriptNames::new()
                                        .kana(
                                            stripe::v2::core::accounts::create::identity::business_details::script_names::Kana::new()
                                                .registered_name("ab"),
                                        )
                                        .kanji(
                                            stripe::v2::core::accounts::create::identity::business_details::script_names::Kanji::new()
                                                .registered_name("ab"),
                                        ),
                                )
                                .structure(Structure::PrivateCorporation),
                        )
                        .country("ab")
                        .entity_type(EntityType::Individual)
                        .individual(
                            Individual::new()
                                .additional_addresses([
                                    AdditionalAddress::new("ab")
                                        .city("ab")
                                        .line1("ab")
                                        .line2("ab")
                                        .postal_code("ab")
                                        .state("ab")
                                        .town("ab"),
                                ])
                                .additional_names([
                                    AdditionalName::new(Purpose::Alias)
                                        .full_name("ab")
                                        .given_name("ab")
                                        .surname("ab"),
                                ])
                                .address(
                                    stripe::v2::core::accounts::create::identity::business_details::Address::new(
                                            "ab",
                                        )
                                        .city("ab")
                                        .line1("ab")
                                        .line2("ab")
                                        .postal_code("ab")
                                        .state("ab")
                                        .town("ab"),
                                )
                                .date_of_birth(DateOfBirth::new(1, 1, 1))
                                .documents(
                                    stripe::v2::core::accounts::create::identity::individual::Documents::new()
                                        .company_authorization(CompanyAuthorization::new(["ab"]))
                                        .passport(Passport::new(["ab"]))
                                        .primary_verification(
                                            PrimaryVerification::new(FrontBack::new("ab").back("ab")),
                                        )
                                        .secondary_verification(
                                            SecondaryVerification::new(FrontBack::new("ab").back("ab")),
                                        )
                                        .visa(Visa::new(["ab"])),
                                )
                                .email("ab")
                                .given_name("ab")
                                .id_numbers([
                                    stripe::v2::core::accounts::create::identity::individual::IdNumber::new(
                                        stripe::v2::core::accounts::create::identity::individual::id_number::Type::SkDic,
                                        "ab",
                                    ),
                                ])
                                .legal_gender(LegalGender::Female)
                                .metadata([("key", "ab")])
                                .nationalities(["ab"])
                                .phone("ab")
                                .political_exposure(PoliticalExposure::Existing)
                                .relationship(
                                    Relationship::new()
                                        .director(true)
                                        .executive(true)
                                        .owner(true)
                                        .percent_ownership(1)
                                        .title("ab"),
                                )
                                .script_addresses(
                                    ScriptAddresses::new()
                                        .kana(
                                            stripe::v2::core::accounts::create::identity::business_details::script_addresses::Kana::new(
                                                    "ab",
                                                )
                                                .city("ab")
                                                .line1("ab")
                                                .line2("ab")
                                                .postal_code("ab")
                                                .state("ab")
                                                .town("ab"),
                                        )
                                        .kanji(
                                            stripe::v2::core::accounts::create::identity::business_details::script_addresses::Kanji::new(
                                                    "ab",
                                                )
                                                .city("ab")
                                                .line1("ab")
                                                .line2("ab")
                                                .postal_code("ab")
                                                .state("ab")
                                                .town("ab"),
                                        ),
                                )
                                .script_names(
                                    stripe::v2::core::accounts::create::identity::individual::ScriptNames::new()
                                        .kana(
                                            stripe::v2::core::accounts::create::identity::individual::script_names::Kana::new()
                                                .given_name("ab")
                                                .surname("ab"),
                                        )
                                        .kanji(
                                            stripe::v2::core::accounts::create::identity::individual::script_names::Kanji::new()
                                                .given_name("ab")
                                                .surname("ab"),
                                        ),
                                )
                                .surname("ab"),
                        ),
                )
                .include([Include::FutureRequirements])
                .metadata([("key", "ab")]),
        ),
    )
}
}
