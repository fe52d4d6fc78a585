// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/paymentplantemplate.h"
#include "models/view/findingtext.h"
#include "models/view/linetable.h"

namespace kept {

/// What a template gives beyond time: "Settlement at 80 %, fees waived 100 %, interest frozen".
QString concessionsText(const PaymentPlanTemplate &offer, const Wording &wording);

/// Templates of payment plans; the record is the template's place among `templates`, from 1.
enum TemplateColumn {
    TemplateName,
    TemplateState,
    TemplateKind,
    TemplateAccountType,
    TemplateHardship,
    TemplateCadence,
    TemplateCount,
    TemplateConcessions,
    TemplateCode
};
QStringList templateHeadings();
std::vector<TableLine> templateLines(const std::vector<PaymentPlanTemplate> &templates, const Wording &wording);

} // namespace kept
