// Written by `cargo xtask generate`. Do not edit.
//! What `invoice_rendering_templates` sends.

use crate::prelude::*;

fn get_invoice_rendering_templates_required(client: &Client) -> Exchange {
    receive(stripe::invoice_rendering_templates::list().send(client))
}
fn get_invoice_rendering_templates_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::invoice_rendering_templates::list()
        .ending_before("ab")
        .limit(1)
        .starting_after("ab")
        .status(turn.word::<stripe::invoice_rendering_template::Status>());
    receive(request.send(client))
}

fn get_invoice_rendering_templates_template_required(client: &Client) -> Exchange {
    receive(stripe::invoice_rendering_templates::retrieve("template_1").send(client))
}
fn get_invoice_rendering_templates_template_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::invoice_rendering_templates::retrieve("template_1").version(1);
    receive(request.send(client))
}

fn post_invoice_rendering_templates_template_archive_required(
    client: &Client,
) -> Exchange {
    receive(stripe::invoice_rendering_templates::archive("template_1").send(client))
}
fn post_invoice_rendering_templates_template_archive_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::invoice_rendering_templates::archive("template_1");
    receive(request.send(client))
}

fn post_invoice_rendering_templates_template_unarchive_required(
    client: &Client,
) -> Exchange {
    receive(stripe::invoice_rendering_templates::unarchive("template_1").send(client))
}
fn post_invoice_rendering_templates_template_unarchive_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::invoice_rendering_templates::unarchive("template_1");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetInvoiceRenderingTemplates",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 0,
        },
        required: get_invoice_rendering_templates_required,
        every: get_invoice_rendering_templates_every,
    },
    Operation {
        id: "GetInvoiceRenderingTemplatesTemplate",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_invoice_rendering_templates_template_required,
        every: get_invoice_rendering_templates_template_every,
    },
    Operation {
        id: "PostInvoiceRenderingTemplatesTemplateArchive",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_invoice_rendering_templates_template_archive_required,
        every: post_invoice_rendering_templates_template_archive_every,
    },
    Operation {
        id: "PostInvoiceRenderingTemplatesTemplateUnarchive",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_invoice_rendering_templates_template_unarchive_required,
        every: post_invoice_rendering_templates_template_unarchive_every,
    },
];
