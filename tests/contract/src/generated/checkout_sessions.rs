// Written by `cargo xtask generate`. Do not edit.
//! What `checkout::sessions` sends.

use crate::prelude::*;

pub(super) fn customer_details_params(_: Turn) -> stripe::CustomerDetailsParams {
    stripe::CustomerDetailsParams::new("ab")
}

pub(super) fn adaptive_pricing_params(_: Turn) -> stripe::AdaptivePricingParams {
    stripe::AdaptivePricingParams::new().enabled(true)
}

pub(super) fn after_expiration_params(turn: Turn) -> stripe::AfterExpirationParams {
    stripe::AfterExpirationParams::new()
        .recovery(super::checkout_sessions::recovery_params(turn.inside()))
}

pub(super) fn recovery_params(_: Turn) -> stripe::RecoveryParams {
    stripe::RecoveryParams::new(true).allow_promotion_codes(true)
}

pub(super) fn branding_settings_params(turn: Turn) -> stripe::BrandingSettingsParams {
    let value = stripe::BrandingSettingsParams::new()
        .background_color("ab")
        .border_style(turn.word::<stripe::BorderStyle>())
        .button_color("ab")
        .display_name("ab")
        .font_family(turn.word::<stripe::BrandingSettingsParamsFontFamily>())
        .icon(super::checkout_sessions::icon_params(turn.inside()))
        .logo(super::checkout_sessions::logo_params(turn.inside()));
    if turn.clears() {
        value
            .clear_background_color()
            .clear_border_style()
            .clear_button_color()
            .clear_font_family()
    } else {
        value
    }
}

pub(super) fn icon_params(turn: Turn) -> stripe::IconParams {
    stripe::IconParams::new(turn.word::<stripe::BrandingSettingsParamsType>())
        .file("ab")
        .url("ab")
}

pub(super) fn logo_params(turn: Turn) -> stripe::LogoParams {
    stripe::LogoParams::new(turn.word::<stripe::BrandingSettingsParamsType>())
        .file("ab")
        .url("ab")
}

pub(super) fn customer_update_params(turn: Turn) -> stripe::CustomerUpdateParams {
    stripe::CustomerUpdateParams::new()
        .address(turn.word::<stripe::CustomerUpdateParamsAddress>())
        .name(turn.word::<stripe::CustomerUpdateParamsName>())
        .shipping(turn.word::<stripe::CustomerUpdateParamsShipping>())
}

pub(super) fn discount_params(_: Turn) -> stripe::DiscountParams {
    stripe::DiscountParams::new().coupon("ab").promotion_code("ab")
}

pub(super) fn invoice_creation_params(turn: Turn) -> stripe::InvoiceCreationParams {
    stripe::InvoiceCreationParams::new(true)
        .invoice_data(super::checkout_sessions::invoice_data_params(turn.inside()))
}

pub(super) fn invoice_data_params(turn: Turn) -> stripe::InvoiceDataParams {
    let value = stripe::InvoiceDataParams::new()
        .account_tax_ids(["ab"])
        .custom_fields([super::shared::custom_field_params(turn.inside())])
        .description("ab")
        .footer("ab")
        .issuer(super::shared::invoice_issuer(turn.inside()))
        .metadata([("key", "ab")])
        .rendering_options(
            super::shared::checkout_rendering_options_param(turn.inside()),
        );
    if turn.clears() {
        value.clear_account_tax_ids().clear_custom_fields().clear_rendering_options()
    } else {
        value
    }
}

pub(super) fn create_checkout_session_line_item(
    turn: Turn,
) -> stripe::CreateCheckoutSessionLineItem {
    stripe::CreateCheckoutSessionLineItem::new()
        .adjustable_quantity(super::shared::adjustable_quantity_params(turn.inside()))
        .dynamic_tax_rates(["ab"])
        .metadata([("key", "ab")])
        .price("ab")
        .price_data(
            super::checkout_sessions::price_data_with_product_data(turn.inside()),
        )
        .quantity(1)
        .tax_rates(["ab"])
}

pub(super) fn price_data_with_product_data(
    turn: Turn,
) -> stripe::PriceDataWithProductData {
    stripe::PriceDataWithProductData::new("usd")
        .product("ab")
        .product_data(super::shared::product_data(turn.inside()))
        .recurring(super::shared::recurring_adhoc(turn.inside()))
        .tax_behavior(turn.word::<stripe::CurrencyOptionTaxBehavior>())
        .unit_amount(1)
        .unit_amount_decimal(1)
}

pub(super) fn checkout_session_payment_intent_data(
    turn: Turn,
) -> stripe::CheckoutSessionPaymentIntentData {
    stripe::CheckoutSessionPaymentIntentData::new()
        .application_fee_amount(1)
        .capture_method(turn.word::<stripe::PaymentIntentCaptureMethod>())
        .description("ab")
        .metadata([("key", "ab")])
        .on_behalf_of("ab")
        .receipt_email("ab")
        .setup_future_usage(turn.word::<stripe::ConfirmationTokenSetupFutureUsage>())
        .shipping(
            super::checkout_sessions::checkout_session_payment_intent_data_shipping(
                turn.inside(),
            ),
        )
        .statement_descriptor("ab")
        .statement_descriptor_suffix("ab")
        .transfer_data(super::shared::transfer_data_params(turn.inside()))
        .transfer_group("ab")
}

pub(super) fn checkout_session_payment_intent_data_shipping(
    turn: Turn,
) -> stripe::CheckoutSessionPaymentIntentDataShipping {
    stripe::CheckoutSessionPaymentIntentDataShipping::new(
            super::shared::checkout_session_payment_intent_data_shipping_address(
                turn.inside(),
            ),
            "ab",
        )
        .carrier("ab")
        .phone("ab")
        .tracking_number("ab")
}

pub(super) fn payment_method_data_param(turn: Turn) -> stripe::PaymentMethodDataParam {
    stripe::PaymentMethodDataParam::new()
        .allow_redisplay(turn.word::<stripe::AllowRedisplay>())
}

pub(super) fn create_checkout_session_payment_method_options(
    turn: Turn,
) -> stripe::CreateCheckoutSessionPaymentMethodOptions {
    stripe::CreateCheckoutSessionPaymentMethodOptions::new()
        .acss_debit(
            super::checkout_sessions::create_checkout_session_payment_method_options_acss_debit(
                turn.inside(),
            ),
        )
        .affirm(
            super::checkout_sessions::create_checkout_session_payment_method_options_affirm(
                turn.inside(),
            ),
        )
        .afterpay_clearpay(
            super::checkout_sessions::create_checkout_session_payment_method_options_affirm(
                turn.inside(),
            ),
        )
        .alipay(
            super::shared::create_checkout_session_payment_method_options_alipay(
                turn.inside(),
            ),
        )
        .alma(
            super::checkout_sessions::create_checkout_session_payment_method_options_alma(
                turn.inside(),
            ),
        )
        .amazon_pay(
            super::checkout_sessions::create_checkout_session_payment_method_options_amazon_pay(
                turn.inside(),
            ),
        )
        .au_becs_debit(
            super::checkout_sessions::create_checkout_session_payment_method_options_au_becs_debit(
                turn.inside(),
            ),
        )
        .bacs_debit(
            super::checkout_sessions::create_checkout_session_payment_method_options_bacs_debit(
                turn.inside(),
            ),
        )
        .bancontact(
            super::shared::create_checkout_session_payment_method_options_alipay(
                turn.inside(),
            ),
        )
        .billie(
            super::checkout_sessions::create_checkout_session_payment_method_options_alma(
                turn.inside(),
            ),
        )
        .boleto(
            super::checkout_sessions::create_checkout_session_payment_method_options_boleto(
                turn.inside(),
            ),
        )
        .card(
            super::checkout_sessions::create_checkout_session_payment_method_options_card(
                turn.inside(),
            ),
        )
        .cashapp(
            super::checkout_sessions::create_checkout_session_payment_method_options_cashapp(
                turn.inside(),
            ),
        )
        .crypto(
            super::shared::create_checkout_session_payment_method_options_alipay(
                turn.inside(),
            ),
        )
        .customer_balance(
            super::checkout_sessions::create_checkout_session_payment_method_options_customer_balance(
                turn.inside(),
            ),
        )
        .demo_pay(
            super::shared::create_checkout_session_payment_method_options_demo_pay(
                turn.inside(),
            ),
        )
        .eps(
            super::shared::create_checkout_session_payment_method_options_alipay(
                turn.inside(),
            ),
        )
        .fpx(
            super::shared::create_checkout_session_payment_method_options_alipay(
                turn.inside(),
            ),
        )
        .giropay(
            super::shared::create_checkout_session_payment_method_options_alipay(
                turn.inside(),
            ),
        )
        .grabpay(
            super::shared::create_checkout_session_payment_method_options_alipay(
                turn.inside(),
            ),
        )
        .ideal(
            super::shared::create_checkout_session_payment_method_options_alipay(
                turn.inside(),
            ),
        )
        .kakao_pay(
            super::checkout_sessions::create_checkout_session_payment_method_options_amazon_pay(
                turn.inside(),
            ),
        )
        .klarna(
            super::checkout_sessions::create_checkout_session_payment_method_options_klarna(
                turn.inside(),
            ),
        )
        .konbini(
            super::shared::create_checkout_session_payment_method_options_konbini(
                turn.inside(),
            ),
        )
        .kr_card(
            super::checkout_sessions::create_checkout_session_payment_method_options_amazon_pay(
                turn.inside(),
            ),
        )
        .link(
            super::checkout_sessions::create_checkout_session_payment_method_options_amazon_pay(
                turn.inside(),
            ),
        )
        .mobilepay(
            super::checkout_sessions::create_checkout_session_payment_method_options_affirm(
                turn.inside(),
            ),
        )
        .multibanco(
            super::shared::create_checkout_session_payment_method_options_alipay(
                turn.inside(),
            ),
        )
        .naver_pay(
            super::checkout_sessions::create_checkout_session_payment_method_options_amazon_pay(
                turn.inside(),
            ),
        )
        .oxxo(
            super::shared::create_checkout_session_payment_method_options_konbini(
                turn.inside(),
            ),
        )
        .p24(
            super::shared::create_checkout_session_payment_method_options_p24(
                turn.inside(),
            ),
        )
        .pay_by_bank(
            super::shared::create_checkout_session_payment_method_options_pay_by_bank(
                turn.inside(),
            ),
        )
        .payco(
            super::checkout_sessions::create_checkout_session_payment_method_options_alma(
                turn.inside(),
            ),
        )
        .paynow(
            super::shared::create_checkout_session_payment_method_options_alipay(
                turn.inside(),
            ),
        )
        .paypal(
            super::shared::create_checkout_session_payment_method_options_paypal(
                turn.inside(),
            ),
        )
        .payto(
            super::checkout_sessions::create_checkout_session_payment_method_options_payto(
                turn.inside(),
            ),
        )
        .pix(
            super::checkout_sessions::create_checkout_session_payment_method_options_pix(
                turn.inside(),
            ),
        )
        .revolut_pay(
            super::checkout_sessions::create_checkout_session_payment_method_options_amazon_pay(
                turn.inside(),
            ),
        )
        .samsung_pay(
            super::checkout_sessions::create_checkout_session_payment_method_options_alma(
                turn.inside(),
            ),
        )
        .satispay(
            super::checkout_sessions::create_checkout_session_payment_method_options_alma(
                turn.inside(),
            ),
        )
        .scalapay(
            super::checkout_sessions::create_checkout_session_payment_method_options_alma(
                turn.inside(),
            ),
        )
        .sepa_debit(
            super::checkout_sessions::create_checkout_session_payment_method_options_bacs_debit(
                turn.inside(),
            ),
        )
        .sofort(
            super::shared::create_checkout_session_payment_method_options_alipay(
                turn.inside(),
            ),
        )
        .swish(
            super::checkout_sessions::create_checkout_session_payment_method_options_swish(
                turn.inside(),
            ),
        )
        .twint(
            super::shared::create_checkout_session_payment_method_options_demo_pay(
                turn.inside(),
            ),
        )
        .upi(
            super::shared::create_checkout_session_payment_method_options_upi(
                turn.inside(),
            ),
        )
        .us_bank_account(
            super::checkout_sessions::create_checkout_session_payment_method_options_us_bank_account(
                turn.inside(),
            ),
        )
        .wechat_pay(
            super::checkout_sessions::create_checkout_session_payment_method_options_wechat_pay(
                turn.inside(),
            ),
        )
}

pub(super) fn create_checkout_session_payment_method_options_acss_debit(
    turn: Turn,
) -> stripe::CreateCheckoutSessionPaymentMethodOptionsAcssDebit {
    stripe::CreateCheckoutSessionPaymentMethodOptionsAcssDebit::new()
        .currency(
            turn
                .word::<
                    stripe::CreateCheckoutSessionPaymentMethodOptionsAcssDebitCurrency,
                >(),
        )
        .mandate_options(
            super::checkout_sessions::create_checkout_session_payment_method_options_acss_debit_mandate_options(
                turn.inside(),
            ),
        )
        .setup_future_usage(
            turn.word::<stripe::CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>(),
        )
        .target_date("ab")
        .verification_method(
            turn
                .word::<
                    stripe::CheckoutAcssDebitPaymentMethodOptionsVerificationMethod,
                >(),
        )
}

pub(super) fn create_checkout_session_payment_method_options_acss_debit_mandate_options(
    turn: Turn,
) -> stripe::CreateCheckoutSessionPaymentMethodOptionsAcssDebitMandateOptions {
    let value = stripe::CreateCheckoutSessionPaymentMethodOptionsAcssDebitMandateOptions::new()
        .custom_mandate_url("ab")
        .default_for([turn.word::<stripe::DefaultFor>()])
        .interval_description("ab")
        .payment_schedule(
            turn.word::<stripe::CheckoutAcssDebitMandateOptionsPaymentSchedule>(),
        )
        .transaction_type(turn.word::<stripe::TransactionType>());
    if turn.clears() { value.clear_custom_mandate_url() } else { value }
}

pub(super) fn create_checkout_session_payment_method_options_affirm(
    turn: Turn,
) -> stripe::CreateCheckoutSessionPaymentMethodOptionsAffirm {
    stripe::CreateCheckoutSessionPaymentMethodOptionsAffirm::new()
        .capture_method(
            turn.word::<stripe::CheckoutAffirmPaymentMethodOptionsCaptureMethod>(),
        )
        .setup_future_usage(
            turn.word::<stripe::CheckoutAffirmPaymentMethodOptionsSetupFutureUsage>(),
        )
}

pub(super) fn create_checkout_session_payment_method_options_alma(
    turn: Turn,
) -> stripe::CreateCheckoutSessionPaymentMethodOptionsAlma {
    stripe::CreateCheckoutSessionPaymentMethodOptionsAlma::new()
        .capture_method(
            turn.word::<stripe::CheckoutAffirmPaymentMethodOptionsCaptureMethod>(),
        )
}

pub(super) fn create_checkout_session_payment_method_options_amazon_pay(
    turn: Turn,
) -> stripe::CreateCheckoutSessionPaymentMethodOptionsAmazonPay {
    stripe::CreateCheckoutSessionPaymentMethodOptionsAmazonPay::new()
        .capture_method(
            turn.word::<stripe::CheckoutAffirmPaymentMethodOptionsCaptureMethod>(),
        )
        .setup_future_usage(
            turn.word::<stripe::CheckoutAmazonPayPaymentMethodOptionsSetupFutureUsage>(),
        )
}

pub(super) fn create_checkout_session_payment_method_options_au_becs_debit(
    turn: Turn,
) -> stripe::CreateCheckoutSessionPaymentMethodOptionsAuBecsDebit {
    stripe::CreateCheckoutSessionPaymentMethodOptionsAuBecsDebit::new()
        .setup_future_usage(
            turn.word::<stripe::CheckoutAffirmPaymentMethodOptionsSetupFutureUsage>(),
        )
        .target_date("ab")
}

pub(super) fn create_checkout_session_payment_method_options_bacs_debit(
    turn: Turn,
) -> stripe::CreateCheckoutSessionPaymentMethodOptionsBacsDebit {
    stripe::CreateCheckoutSessionPaymentMethodOptionsBacsDebit::new()
        .mandate_options(
            super::shared::create_checkout_session_payment_method_options_bacs_debit_mandate_options(
                turn.inside(),
            ),
        )
        .setup_future_usage(
            turn.word::<stripe::CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>(),
        )
        .target_date("ab")
}

pub(super) fn create_checkout_session_payment_method_options_boleto(
    turn: Turn,
) -> stripe::CreateCheckoutSessionPaymentMethodOptionsBoleto {
    stripe::CreateCheckoutSessionPaymentMethodOptionsBoleto::new()
        .expires_after_days(1)
        .setup_future_usage(
            turn.word::<stripe::CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>(),
        )
}

pub(super) fn create_checkout_session_payment_method_options_card(
    turn: Turn,
) -> stripe::CreateCheckoutSessionPaymentMethodOptionsCard {
    stripe::CreateCheckoutSessionPaymentMethodOptionsCard::new()
        .capture_method(
            turn.word::<stripe::CheckoutAffirmPaymentMethodOptionsCaptureMethod>(),
        )
        .installments(
            super::checkout_sessions::create_checkout_session_payment_method_options_card_installments(
                turn.inside(),
            ),
        )
        .request_extended_authorization(
            turn.word::<stripe::RequestExtendedAuthorization>(),
        )
        .request_incremental_authorization(
            turn.word::<stripe::RequestIncrementalAuthorization>(),
        )
        .request_multicapture(turn.word::<stripe::RequestMulticapture>())
        .request_overcapture(turn.word::<stripe::RequestOvercapture>())
        .request_three_d_secure(turn.word::<stripe::RequestThreeDSecure>())
        .restrictions(super::checkout_sessions::restrictions_param(turn.inside()))
        .setup_future_usage(turn.word::<stripe::ConfirmationTokenSetupFutureUsage>())
        .statement_descriptor_suffix_kana("ab")
        .statement_descriptor_suffix_kanji("ab")
}

pub(super) fn create_checkout_session_payment_method_options_card_installments(
    _: Turn,
) -> stripe::CreateCheckoutSessionPaymentMethodOptionsCardInstallments {
    stripe::CreateCheckoutSessionPaymentMethodOptionsCardInstallments::new()
        .enabled(true)
}

pub(super) fn restrictions_param(turn: Turn) -> stripe::RestrictionsParam {
    stripe::RestrictionsParam::new()
        .brands_blocked([turn.word::<stripe::BrandsBlocked>()])
}

pub(super) fn create_checkout_session_payment_method_options_cashapp(
    turn: Turn,
) -> stripe::CreateCheckoutSessionPaymentMethodOptionsCashapp {
    stripe::CreateCheckoutSessionPaymentMethodOptionsCashapp::new()
        .capture_method(
            turn.word::<stripe::CheckoutAffirmPaymentMethodOptionsCaptureMethod>(),
        )
        .setup_future_usage(
            turn.word::<stripe::CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>(),
        )
}

pub(super) fn create_checkout_session_payment_method_options_customer_balance(
    turn: Turn,
) -> stripe::CreateCheckoutSessionPaymentMethodOptionsCustomerBalance {
    stripe::CreateCheckoutSessionPaymentMethodOptionsCustomerBalance::new()
        .bank_transfer(
            super::shared::create_checkout_session_payment_method_options_customer_balance_bank_transfer(
                turn.inside(),
            ),
        )
        .funding_type(turn.word::<stripe::FundingType>())
        .setup_future_usage(
            turn.word::<stripe::CheckoutAffirmPaymentMethodOptionsSetupFutureUsage>(),
        )
}

pub(super) fn create_checkout_session_payment_method_options_klarna(
    turn: Turn,
) -> stripe::CreateCheckoutSessionPaymentMethodOptionsKlarna {
    let value = stripe::CreateCheckoutSessionPaymentMethodOptionsKlarna::new()
        .capture_method(
            turn.word::<stripe::CheckoutAffirmPaymentMethodOptionsCaptureMethod>(),
        )
        .setup_future_usage(
            turn.word::<stripe::CheckoutAffirmPaymentMethodOptionsSetupFutureUsage>(),
        )
        .subscriptions([super::shared::setup_intent_subscription_param(turn.inside())]);
    if turn.clears() { value.clear_subscriptions() } else { value }
}

pub(super) fn create_checkout_session_payment_method_options_payto(
    turn: Turn,
) -> stripe::CreateCheckoutSessionPaymentMethodOptionsPayto {
    stripe::CreateCheckoutSessionPaymentMethodOptionsPayto::new()
        .mandate_options(
            super::shared::create_checkout_session_payment_method_options_payto_mandate_options(
                turn.inside(),
            ),
        )
        .setup_future_usage(
            turn.word::<stripe::CheckoutAmazonPayPaymentMethodOptionsSetupFutureUsage>(),
        )
}

pub(super) fn create_checkout_session_payment_method_options_pix(
    turn: Turn,
) -> stripe::CreateCheckoutSessionPaymentMethodOptionsPix {
    stripe::CreateCheckoutSessionPaymentMethodOptionsPix::new()
        .amount_includes_iof(turn.word::<stripe::AmountIncludesIof>())
        .expires_after_seconds(1)
        .mandate_options(
            super::shared::create_checkout_session_payment_method_options_pix_mandate_options(
                turn.inside(),
            ),
        )
        .setup_future_usage(
            turn.word::<stripe::CheckoutAmazonPayPaymentMethodOptionsSetupFutureUsage>(),
        )
}

pub(super) fn create_checkout_session_payment_method_options_swish(
    _: Turn,
) -> stripe::CreateCheckoutSessionPaymentMethodOptionsSwish {
    stripe::CreateCheckoutSessionPaymentMethodOptionsSwish::new().reference("ab")
}

pub(super) fn create_checkout_session_payment_method_options_us_bank_account(
    turn: Turn,
) -> stripe::CreateCheckoutSessionPaymentMethodOptionsUsBankAccount {
    stripe::CreateCheckoutSessionPaymentMethodOptionsUsBankAccount::new()
        .financial_connections(
            super::checkout_sessions::create_checkout_session_payment_method_options_us_bank_account_financial_connections(
                turn.inside(),
            ),
        )
        .setup_future_usage(
            turn.word::<stripe::CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>(),
        )
        .target_date("ab")
        .verification_method(
            turn
                .word::<
                    stripe::CheckoutUsBankAccountPaymentMethodOptionsVerificationMethod,
                >(),
        )
}

pub(super) fn create_checkout_session_payment_method_options_us_bank_account_financial_connections(
    turn: Turn,
) -> stripe::CreateCheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnections {
    stripe::CreateCheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnections::new()
        .permissions([turn.word::<stripe::FinancialConnectionSessionPermission>()])
        .prefetch([turn.word::<stripe::FinancialConnectionSessionPrefetch>()])
}

pub(super) fn create_checkout_session_payment_method_options_wechat_pay(
    turn: Turn,
) -> stripe::CreateCheckoutSessionPaymentMethodOptionsWechatPay {
    stripe::CreateCheckoutSessionPaymentMethodOptionsWechatPay::new(
            turn
                .word::<
                    stripe::CreateCheckoutSessionPaymentMethodOptionsWechatPayClient,
                >(),
        )
        .app_id("ab")
        .setup_future_usage(
            turn.word::<stripe::CheckoutAffirmPaymentMethodOptionsSetupFutureUsage>(),
        )
}

pub(super) fn permissions_param(turn: Turn) -> stripe::PermissionsParam {
    stripe::PermissionsParam::new()
        .update_shipping_details(turn.word::<stripe::UpdateShippingDetail>())
}

pub(super) fn saved_payment_method_options_param(
    turn: Turn,
) -> stripe::SavedPaymentMethodOptionsParam {
    stripe::SavedPaymentMethodOptionsParam::new()
        .allow_redisplay_filters([turn.word::<stripe::AllowRedisplayFilter>()])
        .payment_method_remove(turn.word::<stripe::PaymentMethodRemove>())
        .payment_method_save(turn.word::<stripe::PaymentMethodSave>())
}

pub(super) fn setup_intent_data_param(_: Turn) -> stripe::SetupIntentDataParam {
    stripe::SetupIntentDataParam::new()
        .description("ab")
        .metadata([("key", "ab")])
        .on_behalf_of("ab")
}

pub(super) fn checkout_session_shipping_option(
    turn: Turn,
) -> stripe::CheckoutSessionShippingOption {
    stripe::CheckoutSessionShippingOption::new()
        .shipping_rate("ab")
        .shipping_rate_data(super::shared::method_params(turn.inside()))
}

pub(super) fn checkout_session_subscription_data(
    turn: Turn,
) -> stripe::CheckoutSessionSubscriptionData {
    stripe::CheckoutSessionSubscriptionData::new()
        .application_fee_percent(1.5)
        .billing_cycle_anchor(1700000000)
        .billing_mode(super::shared::billing_mode(turn.inside()))
        .default_tax_rates(["ab"])
        .description("ab")
        .invoice_settings(
            super::checkout_sessions::checkout_session_subscription_data_invoice_settings(
                turn.inside(),
            ),
        )
        .metadata([("key", "ab")])
        .on_behalf_of("ab")
        .pending_invoice_item_interval(
            super::shared::pending_invoice_item_interval_params(turn.inside()),
        )
        .proration_behavior(
            turn.word::<stripe::CheckoutSessionSubscriptionDataProrationBehavior>(),
        )
        .transfer_data(super::shared::customer_subscription_transfer_data(turn.inside()))
        .trial_end(1700000000)
        .trial_period_days(1)
        .trial_settings(super::shared::trial_settings_config(turn.inside()))
}

pub(super) fn checkout_session_subscription_data_invoice_settings(
    turn: Turn,
) -> stripe::CheckoutSessionSubscriptionDataInvoiceSettings {
    stripe::CheckoutSessionSubscriptionDataInvoiceSettings::new()
        .issuer(super::shared::invoice_issuer(turn.inside()))
}

pub(super) fn create_checkout_session_wallet_options(
    turn: Turn,
) -> stripe::CreateCheckoutSessionWalletOptions {
    stripe::CreateCheckoutSessionWalletOptions::new()
        .link(
            super::checkout_sessions::create_checkout_session_wallet_options_link(
                turn.inside(),
            ),
        )
}

pub(super) fn create_checkout_session_wallet_options_link(
    turn: Turn,
) -> stripe::CreateCheckoutSessionWalletOptionsLink {
    stripe::CreateCheckoutSessionWalletOptionsLink::new()
        .display(turn.word::<stripe::CreateCheckoutSessionWalletOptionsLinkDisplay>())
}

pub(super) fn collected_information_params(
    turn: Turn,
) -> stripe::CollectedInformationParams {
    stripe::CollectedInformationParams::new()
        .shipping_details(
            super::checkout_sessions::shipping_details_params(turn.inside()),
        )
}

pub(super) fn shipping_details_params(turn: Turn) -> stripe::ShippingDetailsParams {
    stripe::ShippingDetailsParams::new(
        super::checkout_sessions::shipping_details_params_address(turn.inside()),
        "ab",
    )
}

pub(super) fn shipping_details_params_address(
    _: Turn,
) -> stripe::ShippingDetailsParamsAddress {
    stripe::ShippingDetailsParamsAddress::new("ab", "ab")
        .city("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
}

pub(super) fn update_checkout_session_line_item(
    turn: Turn,
) -> stripe::UpdateCheckoutSessionLineItem {
    let value = stripe::UpdateCheckoutSessionLineItem::new()
        .adjustable_quantity(super::shared::adjustable_quantity_params(turn.inside()))
        .id("ab")
        .metadata([("key", "ab")])
        .price("ab")
        .price_data(
            super::checkout_sessions::price_data_with_product_data(turn.inside()),
        )
        .quantity(1)
        .tax_rates(["ab"]);
    if turn.clears() { value.clear_metadata().clear_tax_rates() } else { value }
}

fn get_checkout_sessions_required(client: &Client) -> Exchange {
    receive(stripe::checkout::sessions::list().send(client))
}
fn get_checkout_sessions_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::checkout::sessions::list()
        .expand(stripe::CheckoutSession::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::CheckoutSession::CUSTOMER)
        .expand(stripe::CheckoutSession::DISCOUNTS_COUPON)
        .expand(stripe::CheckoutSession::DISCOUNTS_PROMOTION_CODE)
        .expand(stripe::CheckoutSession::INVOICE)
        .expand(stripe::CheckoutSession::INVOICE_CREATION_INVOICE_DATA_ACCOUNT_TAX_IDS)
        .expand(stripe::CheckoutSession::INVOICE_CREATION_INVOICE_DATA_ISSUER_ACCOUNT)
        .expand(stripe::CheckoutSession::LINE_ITEMS)
        .expand(stripe::CheckoutSession::PAYMENT_INTENT)
        .expand(stripe::CheckoutSession::PAYMENT_LINK)
        .expand(stripe::CheckoutSession::SETUP_INTENT)
        .expand(stripe::CheckoutSession::SHIPPING_COST_SHIPPING_RATE)
        .expand(stripe::CheckoutSession::SHIPPING_OPTIONS_SHIPPING_RATE)
        .expand(stripe::CheckoutSession::SUBSCRIPTION)
        .created(turn.range(Timestamp::from(1700000000)))
        .customer("ab")
        .customer_account("ab")
        .customer_details(
            super::checkout_sessions::customer_details_params(turn.inside()),
        )
        .ending_before("ab")
        .limit(1)
        .payment_intent("ab")
        .payment_link("ab")
        .starting_after("ab")
        .status(turn.word::<stripe::ListCheckoutSessionStatus>())
        .subscription("ab");
    receive(request.send(client))
}

fn get_checkout_sessions_session_required(client: &Client) -> Exchange {
    receive(stripe::checkout::sessions::retrieve("session_1").send(client))
}
fn get_checkout_sessions_session_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::checkout::sessions::retrieve("session_1")
        .expand(stripe::CheckoutSession::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::CheckoutSession::CUSTOMER)
        .expand(stripe::CheckoutSession::DISCOUNTS_COUPON)
        .expand(stripe::CheckoutSession::DISCOUNTS_PROMOTION_CODE)
        .expand(stripe::CheckoutSession::INVOICE)
        .expand(stripe::CheckoutSession::INVOICE_CREATION_INVOICE_DATA_ACCOUNT_TAX_IDS)
        .expand(stripe::CheckoutSession::INVOICE_CREATION_INVOICE_DATA_ISSUER_ACCOUNT)
        .expand(stripe::CheckoutSession::LINE_ITEMS)
        .expand(stripe::CheckoutSession::PAYMENT_INTENT)
        .expand(stripe::CheckoutSession::PAYMENT_LINK)
        .expand(stripe::CheckoutSession::SETUP_INTENT)
        .expand(stripe::CheckoutSession::SHIPPING_COST_SHIPPING_RATE)
        .expand(stripe::CheckoutSession::SHIPPING_OPTIONS_SHIPPING_RATE)
        .expand(stripe::CheckoutSession::SUBSCRIPTION);
    receive(request.send(client))
}

fn get_checkout_sessions_session_line_items_required(client: &Client) -> Exchange {
    receive(stripe::checkout::sessions::line_items::list("session_1").send(client))
}
fn get_checkout_sessions_session_line_items_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::checkout::sessions::line_items::list("session_1")
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn post_checkout_sessions_required(client: &Client) -> Exchange {
    receive(stripe::checkout::sessions::create().send(client))
}
fn post_checkout_sessions_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::checkout::sessions::create()
        .expand(stripe::CheckoutSession::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::CheckoutSession::CUSTOMER)
        .expand(stripe::CheckoutSession::DISCOUNTS_COUPON)
        .expand(stripe::CheckoutSession::DISCOUNTS_PROMOTION_CODE)
        .expand(stripe::CheckoutSession::INVOICE)
        .expand(stripe::CheckoutSession::INVOICE_CREATION_INVOICE_DATA_ACCOUNT_TAX_IDS)
        .expand(stripe::CheckoutSession::INVOICE_CREATION_INVOICE_DATA_ISSUER_ACCOUNT)
        .expand(stripe::CheckoutSession::LINE_ITEMS)
        .expand(stripe::CheckoutSession::PAYMENT_INTENT)
        .expand(stripe::CheckoutSession::PAYMENT_LINK)
        .expand(stripe::CheckoutSession::SETUP_INTENT)
        .expand(stripe::CheckoutSession::SHIPPING_COST_SHIPPING_RATE)
        .expand(stripe::CheckoutSession::SHIPPING_OPTIONS_SHIPPING_RATE)
        .expand(stripe::CheckoutSession::SUBSCRIPTION)
        .adaptive_pricing(
            super::checkout_sessions::adaptive_pricing_params(turn.inside()),
        )
        .after_expiration(
            super::checkout_sessions::after_expiration_params(turn.inside()),
        )
        .allow_promotion_codes(true)
        .automatic_tax(super::shared::automatic_tax_params(turn.inside()))
        .billing_address_collection(turn.word::<stripe::BillingAddressCollection>())
        .branding_settings(
            super::checkout_sessions::branding_settings_params(turn.inside()),
        )
        .cancel_url("ab")
        .client_reference_id("ab")
        .consent_collection(super::shared::consent_collection_params(turn.inside()))
        .currency("usd")
        .custom_fields([super::shared::custom_field_param(turn.inside())])
        .custom_text(super::shared::custom_text_param(turn.inside()))
        .customer("ab")
        .customer_account("ab")
        .customer_creation(turn.word::<stripe::CustomerCreation>())
        .customer_email("ab")
        .customer_update(super::checkout_sessions::customer_update_params(turn.inside()))
        .discounts([super::checkout_sessions::discount_params(turn.inside())])
        .excluded_payment_method_types([
            turn.word::<stripe::ExcludedPaymentMethodType>(),
        ])
        .expires_at(1700000000)
        .integration_identifier("ab")
        .invoice_creation(
            super::checkout_sessions::invoice_creation_params(turn.inside()),
        )
        .line_items([
            super::checkout_sessions::create_checkout_session_line_item(turn.inside()),
        ])
        .locale(turn.word::<stripe::CreateCheckoutSessionLocale>())
        .managed_payments(super::shared::managed_payments_params(turn.inside()))
        .metadata([("key", "ab")])
        .mode(turn.word::<stripe::CreateCheckoutSessionMode>())
        .name_collection(super::shared::name_collection_params(turn.inside()))
        .optional_items([super::shared::optional_item_params(turn.inside())])
        .origin_context(turn.word::<stripe::OriginContext>())
        .payment_intent_data(
            super::checkout_sessions::checkout_session_payment_intent_data(turn.inside()),
        )
        .payment_method_collection(turn.word::<stripe::PaymentMethodCollection>())
        .payment_method_configuration("ab")
        .payment_method_data(
            super::checkout_sessions::payment_method_data_param(turn.inside()),
        )
        .payment_method_options(
            super::checkout_sessions::create_checkout_session_payment_method_options(
                turn.inside(),
            ),
        )
        .payment_method_types([turn.word::<stripe::CheckoutSessionPaymentMethodType>()])
        .permissions(super::checkout_sessions::permissions_param(turn.inside()))
        .phone_number_collection(
            super::shared::phone_number_collection_params(turn.inside()),
        )
        .redirect_on_completion(turn.word::<stripe::RedirectOnCompletion>())
        .return_url("ab")
        .saved_payment_method_options(
            super::checkout_sessions::saved_payment_method_options_param(turn.inside()),
        )
        .setup_intent_data(
            super::checkout_sessions::setup_intent_data_param(turn.inside()),
        )
        .shipping_address_collection(
            super::shared::shipping_address_collection_params(turn.inside()),
        )
        .shipping_options([
            super::checkout_sessions::checkout_session_shipping_option(turn.inside()),
        ])
        .submit_type(turn.word::<stripe::SubmitType>())
        .subscription_data(
            super::checkout_sessions::checkout_session_subscription_data(turn.inside()),
        )
        .success_url("ab")
        .tax_id_collection(super::shared::tax_id_collection_params(turn.inside()))
        .ui_mode(turn.word::<stripe::UiMode>())
        .wallet_options(
            super::checkout_sessions::create_checkout_session_wallet_options(
                turn.inside(),
            ),
        );
    receive(request.send(client))
}

fn post_checkout_sessions_session_required(client: &Client) -> Exchange {
    receive(stripe::checkout::sessions::update("session_1").send(client))
}
fn post_checkout_sessions_session_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::checkout::sessions::update("session_1")
        .expand(stripe::CheckoutSession::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::CheckoutSession::CUSTOMER)
        .expand(stripe::CheckoutSession::DISCOUNTS_COUPON)
        .expand(stripe::CheckoutSession::DISCOUNTS_PROMOTION_CODE)
        .expand(stripe::CheckoutSession::INVOICE)
        .expand(stripe::CheckoutSession::INVOICE_CREATION_INVOICE_DATA_ACCOUNT_TAX_IDS)
        .expand(stripe::CheckoutSession::INVOICE_CREATION_INVOICE_DATA_ISSUER_ACCOUNT)
        .expand(stripe::CheckoutSession::LINE_ITEMS)
        .expand(stripe::CheckoutSession::PAYMENT_INTENT)
        .expand(stripe::CheckoutSession::PAYMENT_LINK)
        .expand(stripe::CheckoutSession::SETUP_INTENT)
        .expand(stripe::CheckoutSession::SHIPPING_COST_SHIPPING_RATE)
        .expand(stripe::CheckoutSession::SHIPPING_OPTIONS_SHIPPING_RATE)
        .expand(stripe::CheckoutSession::SUBSCRIPTION)
        .collected_information(
            super::checkout_sessions::collected_information_params(turn.inside()),
        )
        .line_items([
            super::checkout_sessions::update_checkout_session_line_item(turn.inside()),
        ])
        .metadata([("key", "ab")])
        .shipping_options([
            super::checkout_sessions::checkout_session_shipping_option(turn.inside()),
        ]);
    let request = if turn.clears() {
        request.clear_metadata().clear_shipping_options()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_checkout_sessions_session_expire_required(client: &Client) -> Exchange {
    receive(stripe::checkout::sessions::expire("session_1").send(client))
}
fn post_checkout_sessions_session_expire_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::checkout::sessions::expire("session_1")
        .expand(stripe::CheckoutSession::AUTOMATIC_TAX_LIABILITY_ACCOUNT)
        .expand(stripe::CheckoutSession::CUSTOMER)
        .expand(stripe::CheckoutSession::DISCOUNTS_COUPON)
        .expand(stripe::CheckoutSession::DISCOUNTS_PROMOTION_CODE)
        .expand(stripe::CheckoutSession::INVOICE)
        .expand(stripe::CheckoutSession::INVOICE_CREATION_INVOICE_DATA_ACCOUNT_TAX_IDS)
        .expand(stripe::CheckoutSession::INVOICE_CREATION_INVOICE_DATA_ISSUER_ACCOUNT)
        .expand(stripe::CheckoutSession::LINE_ITEMS)
        .expand(stripe::CheckoutSession::PAYMENT_INTENT)
        .expand(stripe::CheckoutSession::PAYMENT_LINK)
        .expand(stripe::CheckoutSession::SETUP_INTENT)
        .expand(stripe::CheckoutSession::SHIPPING_COST_SHIPPING_RATE)
        .expand(stripe::CheckoutSession::SHIPPING_OPTIONS_SHIPPING_RATE)
        .expand(stripe::CheckoutSession::SUBSCRIPTION);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetCheckoutSessions",
        turns: Turns {
            arms: 2,
            words: 3,
            levels: 0,
        },
        required: get_checkout_sessions_required,
        every: get_checkout_sessions_every,
    },
    Operation {
        id: "GetCheckoutSessionsSession",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_checkout_sessions_session_required,
        every: get_checkout_sessions_session_every,
    },
    Operation {
        id: "GetCheckoutSessionsSessionLineItems",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_checkout_sessions_session_line_items_required,
        every: get_checkout_sessions_session_line_items_every,
    },
    Operation {
        id: "PostCheckoutSessions",
        turns: Turns {
            arms: 1,
            words: 238,
            levels: 4,
        },
        required: post_checkout_sessions_required,
        every: post_checkout_sessions_every,
    },
    Operation {
        id: "PostCheckoutSessionsSession",
        turns: Turns {
            arms: 1,
            words: 5,
            levels: 2,
        },
        required: post_checkout_sessions_session_required,
        every: post_checkout_sessions_session_every,
    },
    Operation {
        id: "PostCheckoutSessionsSessionExpire",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_checkout_sessions_session_expire_required,
        every: post_checkout_sessions_session_expire_every,
    },
];
