// Written by `cargo xtask generate`. Do not edit.
//! What `treasury::financial_accounts` sends.

use crate::prelude::*;

pub(super) fn treasury_financial_accounts_create_features(
    turn: Turn,
) -> stripe::treasury::financial_accounts::create::Features {
    stripe::treasury::financial_accounts::create::Features::new()
        .card_issuing(
            super::treasury_financial_accounts::treasury_financial_accounts_create_features_card_issuing(
                turn.inside(),
            ),
        )
        .deposit_insurance(
            super::treasury_financial_accounts::treasury_financial_accounts_create_features_deposit_insurance(
                turn.inside(),
            ),
        )
        .financial_addresses(
            super::treasury_financial_accounts::treasury_financial_accounts_create_features_financial_addresses(
                turn.inside(),
            ),
        )
        .inbound_transfers(
            super::treasury_financial_accounts::treasury_financial_accounts_create_features_inbound_transfers(
                turn.inside(),
            ),
        )
        .intra_stripe_flows(
            super::treasury_financial_accounts::treasury_financial_accounts_create_features_intra_stripe_flows(
                turn.inside(),
            ),
        )
        .outbound_payments(
            super::treasury_financial_accounts::treasury_financial_accounts_create_features_outbound_payments(
                turn.inside(),
            ),
        )
        .outbound_transfers(
            super::treasury_financial_accounts::treasury_financial_accounts_create_features_outbound_transfers(
                turn.inside(),
            ),
        )
}

pub(super) fn treasury_financial_accounts_create_features_card_issuing(
    _: Turn,
) -> stripe::treasury::financial_accounts::create::features::CardIssuing {
    stripe::treasury::financial_accounts::create::features::CardIssuing::new(true)
}

pub(super) fn treasury_financial_accounts_create_features_deposit_insurance(
    _: Turn,
) -> stripe::treasury::financial_accounts::create::features::DepositInsurance {
    stripe::treasury::financial_accounts::create::features::DepositInsurance::new(true)
}

pub(super) fn treasury_financial_accounts_create_features_financial_addresses(
    turn: Turn,
) -> stripe::treasury::financial_accounts::create::features::FinancialAddresses {
    stripe::treasury::financial_accounts::create::features::FinancialAddresses::new()
        .aba(
            super::treasury_financial_accounts::treasury_financial_accounts_create_features_financial_addresses_aba(
                turn.inside(),
            ),
        )
}

pub(super) fn treasury_financial_accounts_create_features_financial_addresses_aba(
    _: Turn,
) -> stripe::treasury::financial_accounts::create::features::financial_addresses::Aba {
    stripe::treasury::financial_accounts::create::features::financial_addresses::Aba::new(
        true,
    )
}

pub(super) fn treasury_financial_accounts_create_features_inbound_transfers(
    turn: Turn,
) -> stripe::treasury::financial_accounts::create::features::InboundTransfers {
    stripe::treasury::financial_accounts::create::features::InboundTransfers::new()
        .ach(
            super::treasury_financial_accounts::treasury_financial_accounts_create_features_inbound_transfers_ach(
                turn.inside(),
            ),
        )
}

pub(super) fn treasury_financial_accounts_create_features_inbound_transfers_ach(
    _: Turn,
) -> stripe::treasury::financial_accounts::create::features::inbound_transfers::Ach {
    stripe::treasury::financial_accounts::create::features::inbound_transfers::Ach::new(
        true,
    )
}

pub(super) fn treasury_financial_accounts_create_features_intra_stripe_flows(
    _: Turn,
) -> stripe::treasury::financial_accounts::create::features::IntraStripeFlows {
    stripe::treasury::financial_accounts::create::features::IntraStripeFlows::new(true)
}

pub(super) fn treasury_financial_accounts_create_features_outbound_payments(
    turn: Turn,
) -> stripe::treasury::financial_accounts::create::features::OutboundPayments {
    stripe::treasury::financial_accounts::create::features::OutboundPayments::new()
        .ach(
            super::treasury_financial_accounts::treasury_financial_accounts_create_features_inbound_transfers_ach(
                turn.inside(),
            ),
        )
        .us_domestic_wire(
            super::treasury_financial_accounts::treasury_financial_accounts_create_features_outbound_payments_us_domestic_wire(
                turn.inside(),
            ),
        )
}

pub(super) fn treasury_financial_accounts_create_features_outbound_payments_us_domestic_wire(
    _: Turn,
) -> stripe::treasury::financial_accounts::create::features::outbound_payments::UsDomesticWire {
    stripe::treasury::financial_accounts::create::features::outbound_payments::UsDomesticWire::new(
        true,
    )
}

pub(super) fn treasury_financial_accounts_create_features_outbound_transfers(
    turn: Turn,
) -> stripe::treasury::financial_accounts::create::features::OutboundTransfers {
    stripe::treasury::financial_accounts::create::features::OutboundTransfers::new()
        .ach(
            super::treasury_financial_accounts::treasury_financial_accounts_create_features_inbound_transfers_ach(
                turn.inside(),
            ),
        )
        .us_domestic_wire(
            super::treasury_financial_accounts::treasury_financial_accounts_create_features_outbound_payments_us_domestic_wire(
                turn.inside(),
            ),
        )
}

pub(super) fn treasury_financial_accounts_create_platform_restrictions(
    turn: Turn,
) -> stripe::treasury::financial_accounts::create::PlatformRestrictions {
    stripe::treasury::financial_accounts::create::PlatformRestrictions::new()
        .inbound_flows(
            turn
                .word::<
                    stripe::treasury_financial_account::platform_restrictions::InboundFlows,
                >(),
        )
        .outbound_flows(
            turn
                .word::<
                    stripe::treasury_financial_account::platform_restrictions::OutboundFlows,
                >(),
        )
}

pub(super) fn treasury_financial_accounts_update_forwarding_settings(
    turn: Turn,
) -> stripe::treasury::financial_accounts::update::ForwardingSettings {
    stripe::treasury::financial_accounts::update::ForwardingSettings::new(
            turn
                .word::<
                    stripe::treasury::financial_accounts::update::forwarding_settings::Type,
                >(),
        )
        .financial_account("ab")
        .payment_method("ab")
}

fn get_treasury_financial_accounts_required(client: &Client) -> Exchange {
    receive(stripe::treasury::financial_accounts::list().send(client))
}
fn get_treasury_financial_accounts_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::treasury::financial_accounts::list()
        .created(turn.range(Timestamp::from(1700000000)))
        .ending_before("ab")
        .limit(1)
        .starting_after("ab")
        .status(turn.word::<stripe::treasury_financial_account::Status>());
    receive(request.send(client))
}

fn get_treasury_financial_accounts_financial_account_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::treasury::financial_accounts::retrieve("financial_account_1")
            .send(client),
    )
}
fn get_treasury_financial_accounts_financial_account_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::treasury::financial_accounts::retrieve("financial_account_1");
    receive(request.send(client))
}

fn get_treasury_financial_accounts_financial_account_features_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::treasury::financial_accounts::features::retrieve("financial_account_1")
            .send(client),
    )
}
fn get_treasury_financial_accounts_financial_account_features_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::treasury::financial_accounts::features::retrieve(
        "financial_account_1",
    );
    receive(request.send(client))
}

fn post_treasury_financial_accounts_required(client: &Client) -> Exchange {
    receive(stripe::treasury::financial_accounts::create(["ab"]).send(client))
}
fn post_treasury_financial_accounts_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::treasury::financial_accounts::create(["ab"])
        .features(
            super::treasury_financial_accounts::treasury_financial_accounts_create_features(
                turn.inside(),
            ),
        )
        .metadata([("key", "ab")])
        .nickname("ab")
        .platform_restrictions(
            super::treasury_financial_accounts::treasury_financial_accounts_create_platform_restrictions(
                turn.inside(),
            ),
        );
    let request = if turn.clears() { request.clear_nickname() } else { request };
    receive(request.send(client))
}

fn post_treasury_financial_accounts_financial_account_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::treasury::financial_accounts::update("financial_account_1").send(client),
    )
}
fn post_treasury_financial_accounts_financial_account_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::treasury::financial_accounts::update("financial_account_1")
        .features(
            super::treasury_financial_accounts::treasury_financial_accounts_create_features(
                turn.inside(),
            ),
        )
        .forwarding_settings(
            super::treasury_financial_accounts::treasury_financial_accounts_update_forwarding_settings(
                turn.inside(),
            ),
        )
        .metadata([("key", "ab")])
        .nickname("ab")
        .platform_restrictions(
            super::treasury_financial_accounts::treasury_financial_accounts_create_platform_restrictions(
                turn.inside(),
            ),
        );
    let request = if turn.clears() { request.clear_nickname() } else { request };
    receive(request.send(client))
}

fn post_treasury_financial_accounts_financial_account_close_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::treasury::financial_accounts::close("financial_account_1").send(client),
    )
}
fn post_treasury_financial_accounts_financial_account_close_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::treasury::financial_accounts::close("financial_account_1")
        .forwarding_settings(
            super::treasury_financial_accounts::treasury_financial_accounts_update_forwarding_settings(
                turn.inside(),
            ),
        );
    receive(request.send(client))
}

fn post_treasury_financial_accounts_financial_account_features_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::treasury::financial_accounts::features::update("financial_account_1")
            .send(client),
    )
}
fn post_treasury_financial_accounts_financial_account_features_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::treasury::financial_accounts::features::update(
            "financial_account_1",
        )
        .card_issuing(
            super::treasury_financial_accounts::treasury_financial_accounts_create_features_card_issuing(
                turn.inside(),
            ),
        )
        .deposit_insurance(
            super::treasury_financial_accounts::treasury_financial_accounts_create_features_deposit_insurance(
                turn.inside(),
            ),
        )
        .financial_addresses(
            super::treasury_financial_accounts::treasury_financial_accounts_create_features_financial_addresses(
                turn.inside(),
            ),
        )
        .inbound_transfers(
            super::treasury_financial_accounts::treasury_financial_accounts_create_features_inbound_transfers(
                turn.inside(),
            ),
        )
        .intra_stripe_flows(
            super::treasury_financial_accounts::treasury_financial_accounts_create_features_intra_stripe_flows(
                turn.inside(),
            ),
        )
        .outbound_payments(
            super::treasury_financial_accounts::treasury_financial_accounts_create_features_outbound_payments(
                turn.inside(),
            ),
        )
        .outbound_transfers(
            super::treasury_financial_accounts::treasury_financial_accounts_create_features_outbound_transfers(
                turn.inside(),
            ),
        );
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetTreasuryFinancialAccounts",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_treasury_financial_accounts_required,
        every: get_treasury_financial_accounts_every,
    },
    Operation {
        id: "GetTreasuryFinancialAccountsFinancialAccount",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_treasury_financial_accounts_financial_account_required,
        every: get_treasury_financial_accounts_financial_account_every,
    },
    Operation {
        id: "GetTreasuryFinancialAccountsFinancialAccountFeatures",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_treasury_financial_accounts_financial_account_features_required,
        every: get_treasury_financial_accounts_financial_account_features_every,
    },
    Operation {
        id: "PostTreasuryFinancialAccounts",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 1,
        },
        required: post_treasury_financial_accounts_required,
        every: post_treasury_financial_accounts_every,
    },
    Operation {
        id: "PostTreasuryFinancialAccountsFinancialAccount",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 1,
        },
        required: post_treasury_financial_accounts_financial_account_required,
        every: post_treasury_financial_accounts_financial_account_every,
    },
    Operation {
        id: "PostTreasuryFinancialAccountsFinancialAccountClose",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 0,
        },
        required: post_treasury_financial_accounts_financial_account_close_required,
        every: post_treasury_financial_accounts_financial_account_close_every,
    },
    Operation {
        id: "PostTreasuryFinancialAccountsFinancialAccountFeatures",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_treasury_financial_accounts_financial_account_features_required,
        every: post_treasury_financial_accounts_financial_account_features_every,
    },
];
